import numpy as np
import matplotlib.pyplot as plt
src = ["The", "cat", "sat", "down", "."]
tgt = ["Le", "chat", "s'est", "assis", "."]
w = np.array([[0.85, 0.10, 0.02, 0.02, 0.01], [0.08, 0.84, 0.04, 0.02, 0.02], [0.02, 0.13, 0.55, 0.25, 0.05], [0.01, 0.04, 0.45, 0.47, 0.03], [0.01, 0.01, 0.02, 0.03, 0.93]])
fig, ax = plt.subplots(figsize=(5, 4.5))
im = ax.imshow(w, cmap="magma", vmin=0, vmax=1)
ax.set_xticks(range(5))
ax.set_xticklabels(src)
ax.set_yticks(range(5))
ax.set_yticklabels(tgt)
ax.xaxis.tick_top()
for i in range(5):
    for j in range(5):
        ax.text(j, i, f"{w[i, j]:.2f}", ha="center", va="center", color="white" if w[i, j] < 0.6 else "black", fontsize=8)
fig.colorbar(im, label="Attention weight")
plt.tight_layout()
plt.savefig("attn_map.png", dpi=120)
