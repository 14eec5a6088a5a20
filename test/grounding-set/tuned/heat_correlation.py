import numpy as np
import matplotlib.pyplot as plt

features = ['Price', 'Size', 'Rooms', 'Age', 'Distance']
corr = np.array([
    [1.00, 0.82, 0.64, -0.35, -0.71],
    [0.82, 1.00, 0.77, -0.12, -0.40],
    [0.64, 0.77, 1.00, 0.05, -0.28],
    [-0.35, -0.12, 0.05, 1.00, -0.55],
    [-0.71, -0.40, -0.28, -0.55, 1.00],
])

fig, ax = plt.subplots(figsize=(8, 6.5))
im = ax.imshow(corr, cmap='coolwarm', vmin=-1, vmax=1)
cbar = fig.colorbar(im, ax=ax)
cbar.set_label('Pearson correlation')

ax.set_xticks(range(len(features)))
ax.set_yticks(range(len(features)))
ax.set_xticklabels(features, rotation=45, ha='right')
ax.set_yticklabels(features)

# Annotate each cell
for i in range(len(features)):
    for j in range(len(features)):
        color = 'white' if abs(corr[i, j]) > 0.6 else 'black'
        ax.text(j, i, f'{corr[i, j]:.2f}', ha='center', va='center', color=color)

ax.set_title('Correlation Matrix of House Features')
plt.tight_layout()
plt.show()
