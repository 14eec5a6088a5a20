import matplotlib.pyplot as plt
import numpy as np

names = ['Speed', 'Power', 'Endurance', 'Agility']
corr = np.array([[1.00, 0.72, -0.15, 0.81],
                 [0.72, 1.00, -0.40, 0.55],
                 [-0.15, -0.40, 1.00, 0.10],
                 [0.81, 0.55, 0.10, 1.00]])

fig, ax = plt.subplots(figsize=(7, 6))
im = ax.imshow(corr, cmap='coolwarm', vmin=-1, vmax=1)
plt.colorbar(im, label='Correlation')
ax.set_xticks(range(4))
ax.set_xticklabels(names, rotation=45)
ax.set_yticks(range(4))
ax.set_yticklabels(names)
for i in range(4):
    for j in range(4):
        ax.text(j, i, f'{corr[i, j]:.2f}', ha='center', va='center')
ax.set_title('Correlation of Athletic Abilities')
plt.show()
