import matplotlib.pyplot as plt

weeks = [1, 2, 3, 4, 5]
ranks = {"Blue Harbor": [1, 2, 3, 3, 5], "Night Train": [4, 3, 1, 1, 1],
         "Paper Moon": [2, 1, 2, 4, 3], "Wildfire": [5, 5, 4, 2, 2], "Echoes": [3, 4, 5, 5, 4]}
colors = ["#1f77b4", "#d62728", "#bcbd22", "#ff7f0e", "#7f7f7f"]
fig, ax = plt.subplots(figsize=(8, 4.8))
for (song, r), c in zip(ranks.items(), colors):
    ax.plot(weeks, r, marker="o", markersize=12, linewidth=3, color=c)
    ax.text(5.15, r[-1], song, va="center", color=c, fontsize=11)
ax.set_ylim(5.5, 0.5)
ax.set_yticks([1, 2, 3, 4, 5])
ax.set_xticks(weeks)
ax.set_xlim(0.8, 6.2)
ax.set_xlabel("Week")
ax.set_ylabel("Chart position")
ax.set_title("Five Songs in the Top Five")
ax.spines[["top", "right"]].set_visible(False)
plt.tight_layout()
plt.show()
