import numpy as np
import matplotlib.pyplot as plt
q = ["Easy to use", "Trustworthy", "Fast enough", "Would recommend"]
lv = ["Disagree", "Neutral", "Agree", "Strongly agree"]
d = np.array([[8, 12, 45, 35], [30, 28, 30, 12], [15, 20, 40, 25], [10, 22, 38, 30]])
cols = ["#d7191c", "#cccccc", "#abd9e9", "#2c7bb6"]
fig, ax = plt.subplots(figsize=(7, 3.4))
left = np.zeros(4)
for j in range(4):
    ax.barh(q, d[:, j], left=left, color=cols[j], label=lv[j])
    for i in range(4):
        ax.text(left[i] + d[i, j] / 2, i, str(d[i, j]), ha="center", va="center", fontsize=8)
    left += d[:, j]
ax.invert_yaxis()
ax.set_xlabel("Respondents (%)")
ax.set_xlim(0, 100)
ax.legend(ncol=4, loc="lower center", bbox_to_anchor=(0.5, 1.0), fontsize=8)
plt.tight_layout()
plt.savefig("likert.png", dpi=120)
