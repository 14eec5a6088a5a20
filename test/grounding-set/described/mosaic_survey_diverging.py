import numpy as np
import matplotlib.pyplot as plt

questions = ["Fair pay", "Good team", "Flexible hours", "Career chances"]
cats = ["Strongly disagree", "Disagree", "Agree", "Strongly agree"]
res = np.array([[20, 35, 30, 15], [5, 10, 45, 40], [10, 20, 40, 30], [25, 40, 25, 10]])
cols = ["#b2182b", "#ef8a62", "#67a9cf", "#2166ac"]

fig, ax = plt.subplots(figsize=(9, 4.2))
start = -(res[:, 0] + res[:, 1])
for k in range(4):
    ax.barh(questions, res[:, k], left=start, color=cols[k], label=cats[k], height=0.7)
    for i in range(len(questions)):
        ax.text(start[i] + res[i, k] / 2, i, res[i, k], ha="center", va="center",
                color="white" if k in (0, 3) else "black")
    start = start + res[:, k]
ax.axvline(0, color="black", linewidth=1)
ax.set_xlim(-80, 100)
ax.set_xticks([-75, -50, -25, 0, 25, 50, 75])
ax.set_xticklabels(["75", "50", "25", "0", "25", "50", "75"])
ax.set_xlabel("Share of employees (%)")
ax.set_title("Staff Survey Results")
ax.legend(ncol=4, loc="lower center", bbox_to_anchor=(0.5, -0.38), frameon=False)
ax.invert_yaxis()
plt.tight_layout()
plt.show()
