import matplotlib.pyplot as plt

components = ["w/o retrieval", "w/o reranker", "w/o query rewriting", "w/o chunk overlap", "larger embedder", "more passages"]
delta = [-12.4, -5.1, -3.7, -0.8, 1.9, 2.6]
colors = ["indianred" if d < 0 else "seagreen" for d in delta]

fig, ax = plt.subplots(figsize=(7.5, 4))
ax.barh(components, delta, color=colors, edgecolor="black", height=0.6)
for i, d in enumerate(delta):
    ax.text(d + (0.25 if d > 0 else -0.25), i, f"{d:+.1f}", va="center", ha="left" if d > 0 else "right", fontsize=9)
ax.axvline(0, color="black", linewidth=1)
ax.invert_yaxis()
ax.set_xlim(-15, 5)
ax.set_xlabel("Change in exact match (points)")
ax.set_title("Ablation of the question-answering pipeline (full system: 61.3)")
plt.tight_layout()
plt.savefig("ablation.pdf")
