import matplotlib.pyplot as plt
import numpy as np

vars_ = ['Income', 'Rent', 'Age', 'Savings']
corr = np.array([[1.00, 0.82, 0.35, 0.64],
                 [0.82, 1.00, 0.21, -0.18],
                 [0.35, 0.21, 1.00, 0.57],
                 [0.64, -0.18, 0.57, 1.00]])

fig, ax = plt.subplots(figsize=(6.5, 5.5))
im = ax.imshow(corr, cmap='RdBu_r', vmin=-1, vmax=1)
ax.set_xticks(range(4)); ax.set_xticklabels(vars_)
ax.set_yticks(range(4)); ax.set_yticklabels(vars_)
for i in range(4):
    for j in range(4):
        ax.text(j, i, f'{corr[i, j]:.2f}', ha='center', va='center')
fig.colorbar(im, label='Correlation')
ax.set_title('Correlation between Household Variables')
plt.show()
