import numpy as np
import matplotlib.pyplot as plt
names = ["Sleep", "Exercise", "Stress", "Coffee", "Grades"]
c = np.array([[1.00, 0.34, -0.58, -0.41, 0.47],
              [0.34, 1.00, -0.29, -0.05, 0.22],
              [-0.58, -0.29, 1.00, 0.52, -0.36],
              [-0.41, -0.05, 0.52, 1.00, -0.12],
              [0.47, 0.22, -0.36, -0.12, 1.00]])
fig, ax = plt.subplots(figsize=(6, 5))
im = ax.imshow(c, cmap="RdBu", vmin=-1, vmax=1)
ax.set_xticks(range(5), names, rotation=30)
ax.set_yticks(range(5), names)
for i in range(5):
    for j in range(5):
        ax.text(j, i, f"{c[i, j]:.2f}", ha="center", va="center", color="white" if abs(c[i, j]) > 0.7 else "black")
fig.colorbar(im, label="Pearson correlation")
ax.set_title("Correlations in a survey of 212 students")
plt.tight_layout()
plt.show()
