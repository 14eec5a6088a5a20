import numpy as np
import matplotlib.pyplot as plt

crops = ['Wheat', 'Corn', 'Rice']
years = ['2020', '2021', '2022', '2023']
yields = np.array([[3.1, 3.4, 2.8, 3.6],
                   [5.2, 5.6, 4.9, 6.0],
                   [4.0, 4.1, 4.3, 4.5]])
colors = ['goldenrod', 'limegreen', 'deepskyblue']

fig = plt.figure(figsize=(10, 8))
ax = fig.add_subplot(111, projection='3d')
for i in range(3):
    xs = np.arange(4) - 0.3
    ys = np.full(4, i) - 0.3
    ax.bar3d(xs, ys, np.zeros(4), 0.6, 0.6, yields[i], color=colors[i], shade=True)
ax.set_xticks(range(4))
ax.set_xticklabels(years)
ax.set_yticks(range(3))
ax.set_yticklabels(crops)
ax.set_zlabel('Yield (t/ha)')
ax.set_zlim(0, 7)
ax.set_title('Crop Yields 2020-2023')
plt.show()
