import numpy as np
import matplotlib.pyplot as plt

names = ["Speed", "Weight", "Power", "Price"]
m = np.array([[1.0, -0.4, 0.7, 0.5], [-0.4, 1.0, 0.3, 0.2], [0.7, 0.3, 1.0, 0.9], [0.5, 0.2, 0.9, 1.0]])
fig, ax = plt.subplots(figsize=(5, 4.5))
im = ax.imshow(m, cmap="coolwarm", vmin=-1, vmax=1)
ax.set_xticks(range(4), names)
ax.set_yticks(range(4), names)
for i in range(4):
    for j in range(4):
        ax.text(j, i, f"{m[i, j]:.1f}", ha="center", va="center")
fig.colorbar(im, label="Correlation")
ax.set_title("Correlation matrix of car features")
