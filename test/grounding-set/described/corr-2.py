import numpy as np
import matplotlib.pyplot as plt

vars_ = ["Temp", "Humidity", "Wind", "Ozone", "Sales"]
C = np.array([[1.00, -0.62, 0.05, 0.71, 0.88],
              [-0.62, 1.00, -0.18, -0.45, -0.51],
              [0.05, -0.18, 1.00, -0.33, -0.09],
              [0.71, -0.45, -0.33, 1.00, 0.60],
              [0.88, -0.51, -0.09, 0.60, 1.00]])

fig, ax = plt.subplots(figsize=(7, 6))
im = ax.imshow(C, cmap="coolwarm", vmin=-1, vmax=1)
ax.set_xticks(range(5))
ax.set_xticklabels(vars_)
ax.set_yticks(range(5))
ax.set_yticklabels(vars_)
for i in range(5):
    for j in range(5):
        ax.text(j, i, f"{C[i, j]:.2f}", ha="center", va="center")
fig.colorbar(im, label="Pearson r")
ax.set_title("Ice Cream Stand: Correlation Matrix")
plt.tight_layout()
plt.show()
