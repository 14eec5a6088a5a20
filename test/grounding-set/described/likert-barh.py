import numpy as np
import matplotlib.pyplot as plt

questions = ["Easy to install", "Docs are clear", "Fast enough", "Would recommend"]
cats = ["Disagree", "Neutral", "Agree"]
res = np.array([[12, 20, 68], [35, 25, 40], [18, 30, 52], [8, 14, 78]])
cols = ["#ca0020", "#d9d9d9", "#0571b0"]

fig, ax = plt.subplots(figsize=(8, 3.8))
left = np.zeros(4)
for i, (c, col) in enumerate(zip(cats, cols)):
    ax.barh(questions, res[:, i], left=left, color=col, height=0.55, label=c)
    for j in range(4):
        ax.text(left[j] + res[j, i] / 2, j, f"{res[j, i]}%", ha="center", va="center",
                color="black" if i == 1 else "white", fontsize=9)
    left += res[:, i]
ax.invert_yaxis()
ax.set_xlim(0, 100)
ax.set_xlabel("Respondents (%)")
ax.legend(ncol=3, bbox_to_anchor=(0.5, 1.02), loc="lower center", frameon=False)
plt.tight_layout()
plt.savefig("likert.pdf")
