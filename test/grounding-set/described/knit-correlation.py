import matplotlib.pyplot as plt
import numpy as np

names = ['Price', 'Warmth', 'Softness', 'Weight', 'Sales']
M = np.array([[1.00, 0.62, 0.48, 0.35, -0.41],
              [0.62, 1.00, 0.15, 0.74, 0.22],
              [0.48, 0.15, 1.00, -0.30, 0.57],
              [0.35, 0.74, -0.30, 1.00, -0.12],
              [-0.41, 0.22, 0.57, -0.12, 1.00]])

fig, ax = plt.subplots(figsize=(7, 6))
im = ax.imshow(M, cmap='coolwarm', vmin=-1, vmax=1)
ax.set_xticks(range(5))
ax.set_xticklabels(names, rotation=45)
ax.set_yticks(range(5))
ax.set_yticklabels(names)
for i in range(5):
    for j in range(5):
        ax.text(j, i, f'{M[i, j]:.2f}', ha='center', va='center', fontsize=10)
fig.colorbar(im, label='Correlation')
ax.set_title('Correlations among Knitwear Attributes')
plt.tight_layout()
plt.show()
