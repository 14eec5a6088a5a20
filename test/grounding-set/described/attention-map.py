import matplotlib.pyplot as plt
import numpy as np

src = ['the', 'black', 'cat', 'sat', 'down', '.']
tgt = ['le', 'chat', 'noir', "s'est", 'assis', '.']
w = np.array([[0.88, 0.04, 0.05, 0.01, 0.01, 0.01],
              [0.05, 0.09, 0.82, 0.02, 0.01, 0.01],
              [0.03, 0.86, 0.08, 0.01, 0.01, 0.01],
              [0.02, 0.01, 0.12, 0.55, 0.28, 0.02],
              [0.01, 0.01, 0.04, 0.52, 0.40, 0.02],
              [0.01, 0.01, 0.01, 0.02, 0.03, 0.92]])
fig, ax = plt.subplots(figsize=(5.2, 4.6))
im = ax.imshow(w, cmap='viridis', vmin=0, vmax=1)
ax.set_xticks(range(6), src)
ax.set_yticks(range(6), tgt)
ax.set_xlabel('Source (English)')
ax.set_ylabel('Target (French)')
fig.colorbar(im, ax=ax, label='Attention weight')
ax.set_title('Cross-attention, layer 4, head 2')
plt.tight_layout()
plt.savefig('attention-map.png', dpi=140)
