import numpy as np
import matplotlib.pyplot as plt

plots = ["P1", "P2", "P3", "P4"]
years = ["2019", "2020", "2021"]
v = np.array([[3, 5, 6], [4, 7, 9], [2, 3, 2], [6, 5, 4]])
fig = plt.figure(figsize=(8, 6.5))
ax = fig.add_subplot(projection="3d")
cols = ["#1b9e77", "#d95f02", "#7570b3"]
for j in range(3):
    ax.bar3d(np.arange(4) - 0.3, np.full(4, j) - 0.2, np.zeros(4), 0.6, 0.4, v[:, j], color=cols[j], alpha=0.95)
ax.set_xticks(range(4), plots)
ax.set_yticks(range(3), years)
ax.set_zlabel("Yield (t/ha)")
ax.set_title("Potato yield of four plots")
ax.view_init(28, -50)
plt.show()
