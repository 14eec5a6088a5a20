import matplotlib.pyplot as plt

sector = ["Finance", "IT", "Health", "Education", "Retail", "Construction"]
women = [41.2, 39.5, 30.8, 29.6, 21.7, 28.9]
men = [58.4, 46.1, 37.5, 32.2, 25.3, 30.1]

fig, ax = plt.subplots(figsize=(7, 4.2))
for i, (w, m) in enumerate(zip(women, men)):
    ax.plot([w, m], [i, i], color="lightgray", linewidth=3, zorder=1)
    ax.text((w + m) / 2, i + 0.15, f"{m - w:.1f}", ha="center", fontsize=8, color="dimgray")
ax.scatter(women, range(6), color="mediumvioletred", s=70, zorder=2, label="Women")
ax.scatter(men, range(6), color="midnightblue", s=70, zorder=2, label="Men")
ax.set_yticks(range(6))
ax.set_yticklabels(sector)
ax.set_xlabel("Median gross salary (k€ per year)")
ax.set_xlim(15, 65)
ax.set_ylim(-0.5, 5.7)
ax.grid(axis="x", linestyle=":")
ax.legend(loc="upper right")
ax.set_title("Gender pay gap by sector")
plt.tight_layout()
plt.savefig("paygap.pdf")
