import matplotlib.pyplot as plt
import numpy as np
np.random.seed(7)
x1 = np.random.uniform(2, 6, 30); y1 = 0.5*x1 + 0.4 + np.random.normal(0, .15, 30)
x2 = np.random.uniform(7, 12, 25); y2 = 0.3*x2 - 0.2 + np.random.normal(0, .15, 25)
fig, ax = plt.subplots(figsize=(8, 6))
ax.scatter(x1, y1, c='olivedrab', marker='o', label='Beech (n = 30)')
ax.scatter(x2, y2, c='peru', marker='^', label='Chestnut (n = 25)')
ax.plot([2, 6], [1.4, 3.4], color='olivedrab'); ax.plot([7, 12], [1.9, 3.4], color='peru')
ax.set_xlabel('Leaf length (cm)'); ax.set_ylabel('Leaf width (cm)')
ax.set_xlim(0, 14); ax.set_ylim(0, 5)
ax.set_title('Leaf size of two tree species'); ax.legend(loc='upper left')
plt.show()
