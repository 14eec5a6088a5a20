import matplotlib.pyplot as plt

data = [("Chile", 0.49, 0.45), ("United States", 0.51, 0.39), ("Korea", 0.40, 0.33),
        ("Italy", 0.52, 0.34), ("Switzerland", 0.41, 0.32), ("Germany", 0.50, 0.30), ("Finland", 0.51, 0.27)]
fig, ax = plt.subplots(figsize=(7, 4.2))
for i, (c, m, d) in enumerate(data):
    ax.plot([d, m], [i, i], color="lightgray", lw=3, zorder=1)
ax.scatter([m for _, m, _ in data], range(7), color="black", s=60, zorder=2, label="Market income")
ax.scatter([d for _, _, d in data], range(7), color="deepskyblue", s=60, zorder=2, label="Disposable income")
ax.set_yticks(range(7), [c for c, _, _ in data])
ax.invert_yaxis()
ax.set_xlim(0.2, 0.6)
ax.set_xlabel("Gini coefficient")
ax.set_title("Income inequality before and after taxes and transfers")
ax.legend(loc="upper center", bbox_to_anchor=(0.5, -0.15), ncol=2, frameon=False)
ax.grid(axis="x", alpha=0.3)
fig.tight_layout()
plt.savefig("gini_dumbbell.png")
