import numpy as np
import matplotlib.pyplot as plt

np.random.seed(3)
centers = {'Cat': (-20, 15), 'Dog': (-12, 18), 'Car': (25, 10), 'Truck': (20, -18), 'Bird': (-15, -20)}
colors = {'Cat': 'red', 'Dog': 'orange', 'Car': 'blue', 'Truck': 'cyan', 'Bird': 'green'}
markers = {'Cat': 'o', 'Dog': 's', 'Car': '^', 'Truck': 'v', 'Bird': 'D'}
fig, ax = plt.subplots(figsize=(7, 6))
for k, (cx, cy) in centers.items():
    pts = np.random.normal(0, 2.6, (60, 2)) + np.array([cx, cy])
    ax.scatter(pts[:, 0], pts[:, 1], c=colors[k], marker=markers[k], s=22, alpha=0.7, label=k)
ax.set_xlim(-40, 40)
ax.set_ylim(-32, 32)
ax.set_xlabel('t-SNE dimension 1')
ax.set_ylabel('t-SNE dimension 2')
ax.set_title('Learned embedding of five classes')
ax.legend(loc='upper center', ncol=5)
plt.savefig('tsne_cl.png')
