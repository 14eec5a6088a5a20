import matplotlib.pyplot as plt

c = ["United States", "China", "Japan", "Great Britain", "ROC", "Australia", "Netherlands", "France"]
g = [39, 38, 27, 22, 20, 17, 10, 10]
fig, ax = plt.subplots(figsize=(8, 5))
y = range(len(c))
ax.hlines(y, 0, g, color="silver", linewidth=2)
ax.plot(g, y, "o", color="goldenrod", markersize=10)
for i, v in enumerate(g):
    ax.text(v + 1, i, str(v), va="center")
ax.set_yticks(list(y))
ax.set_yticklabels(c)
ax.invert_yaxis()
ax.set_xlim(0, 45)
ax.set_xlabel("Gold medals")
ax.set_title("Most gold medals at the Summer Olympics in Tokyo")
fig.tight_layout()
plt.show()
