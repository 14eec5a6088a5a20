import matplotlib.pyplot as plt
import numpy as np

x = np.array([0, 1, 2, 3, 0, 1, 2, 3, 0, 1, 2, 3])
y = np.array([0, 0, 0, 0, 1, 1.2, 0.9, 1, 2, 2, 2, 2])

fig, ax = plt.subplots(figsize=(7, 5))
ax.triplot(x, y, color='navy', marker='o', markerfacecolor='gold', linestyle='-')
ax.set_title('Survey Triangulation of a Vineyard')
ax.set_xlabel('East (hm)')
ax.set_ylabel('North (hm)')
plt.show()
