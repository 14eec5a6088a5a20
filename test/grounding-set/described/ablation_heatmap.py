import matplotlib.pyplot as plt
import numpy as np

models = ["BERT", "RoBERTa", "DeBERTa", "T5"]
tasks = ["SST-2", "MNLI", "QQP", "RTE", "CoLA"]
scores = np.array([
    [92.7, 84.3, 89.5, 66.1, 57.2],
    [95.1, 88.0, 90.8, 78.4, 63.5],
    [96.2, 90.9, 92.1, 88.3, 69.8],
    [94.6, 87.2, 89.9, 80.5, 55.4],
])

fig, ax = plt.subplots(figsize=(7.5, 5))
im = ax.imshow(scores, cmap="YlGnBu", vmin=50, vmax=100)
ax.set_xticks(range(len(tasks)))
ax.set_xticklabels(tasks)
ax.set_yticks(range(len(models)))
ax.set_yticklabels(models)
for i in range(len(models)):
    for j in range(len(tasks)):
        color = "white" if scores[i, j] > 80 else "black"
        ax.text(j, i, f"{scores[i, j]:.1f}", ha="center", va="center", color=color)
cbar = fig.colorbar(im, ax=ax, shrink=0.8)
cbar.set_label("Score")
ax.set_title("Scores per Model and Task")
ax.set_xlabel("GLUE task")
fig.tight_layout()
plt.show()
