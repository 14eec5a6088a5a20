import matplotlib.pyplot as plt
c = ["Iceland", "South Korea", "Brazil", "South Africa", "Indonesia", "India", "Nigeria", "Ethiopia"]
a = [93, 84, 41, 24, 11, 8, 12, 1]
b = [99.5, 97, 81, 74, 66, 46, 36, 17]
fig, ax = plt.subplots(figsize=(8, 5))
y = list(range(len(c)))[::-1]
ax.hlines(y, a, b, color="lightgray", lw=4, zorder=1)
ax.scatter(a, y, s=90, color="#f28e2b", label="2010", zorder=2)
ax.scatter(b, y, s=90, color="#4e79a7", label="2022", zorder=2)
ax.set_yticks(y); ax.set_yticklabels(c)
ax.set_xlim(-3, 105)
ax.set_xlabel("Share of the population using the internet (%)")
ax.set_title("Internet use, 2010 vs. 2022")
ax.legend(loc="lower right")
ax.grid(axis="x", alpha=0.4)
plt.tight_layout()
