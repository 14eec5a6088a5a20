import matplotlib.pyplot as plt
import numpy as np

assets = ['Gold', 'Oil', 'Bonds', 'Tech', 'Banks']
corr = np.array([[1.00, 0.12, 0.35, -0.08, -0.15],
                 [0.12, 1.00, -0.22, 0.28, 0.41],
                 [0.35, -0.22, 1.00, -0.31, -0.46],
                 [-0.08, 0.28, -0.31, 1.00, 0.67],
                 [-0.15, 0.41, -0.46, 0.67, 1.00]])
fig, ax = plt.subplots(figsize=(6, 5))
im = ax.imshow(corr, cmap='RdBu_r', vmin=-1, vmax=1)
ax.set_xticks(range(5), labels=assets, rotation=45)
ax.set_yticks(range(5), labels=assets)
for i in range(5):
    for j in range(5):
        ax.text(j, i, f'{corr[i, j]:.2f}', ha='center', va='center', fontsize=9)
fig.colorbar(im, label='Correlation coefficient')
ax.set_title('Correlation of Weekly Returns')
fig.tight_layout()
plt.show()
