import matplotlib.pyplot as plt

countries = ["Finland", "Denmark", "Costa Rica", "Germany", "Japan", "Turkey", "India"]
score = [7.8, 7.6, 7.0, 6.9, 6.1, 4.7, 4.0]
fig, ax = plt.subplots(figsize=(8, 4.8))
mean = 6.3
for i, s in enumerate(score):
    c = "seagreen" if s >= mean else "indianred"
    ax.hlines(i, mean, s, color=c, linewidth=3)
    ax.plot(s, i, "o", color=c, markersize=11)
    ax.text(s + (0.15 if s >= mean else -0.15), i, f"{s}", va="center", ha="left" if s >= mean else "right")
ax.axvline(mean, color="black", linewidth=1)
ax.text(mean + 0.05, 6.6, "Mean 6.3", fontsize=9)
ax.set_yticks(range(len(countries)))
ax.set_yticklabels(countries)
ax.invert_yaxis()
ax.set_xlim(3, 9)
ax.set_xlabel("Life satisfaction (0-10)")
ax.set_title("Life Satisfaction Compared with the Mean")
ax.spines[["top", "right"]].set_visible(False)
plt.tight_layout()
plt.show()
