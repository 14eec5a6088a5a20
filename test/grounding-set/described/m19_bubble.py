import numpy as np
import matplotlib.pyplot as plt
P = [('TinyNet', 2, 68.5, 0.3), ('MobNet-S', 5, 72.1, 0.6), ('ResMix-50', 26, 77.0, 4.1), ('ViT-B', 86, 81.8, 17), ('SwinLite', 28, 81.0, 4.5), ('Ours', 22, 83.4, 3.9)]
fig, ax = plt.subplots(figsize=(6.5, 4.3))
for (n, p, a, f), c in zip(P, ['tab:gray', 'tab:brown', 'tab:blue', 'tab:green', 'tab:purple', 'tab:red']):
    ax.scatter(p, a, s=60 + f * 50, color=c, alpha=0.7, edgecolor='k'); ax.annotate(n, (p, a), xytext=(34, 0) if n == 'SwinLite' else (0, 18), textcoords='offset points', ha='center', va='center')
ax.set_xlabel('Parameters (M)'); ax.set_ylabel('ImageNet Top-1 (%)'); ax.set_title('Accuracy vs. model size (bubble area: GFLOPs)')
ax.set_xlim(-5, 100); ax.set_ylim(65, 88); ax.grid(ls=':')
plt.tight_layout(); plt.savefig('m19.png')
