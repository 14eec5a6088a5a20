import numpy as np
import matplotlib.pyplot as plt

xpos = np.array([0, 1, 2, 0, 1, 2])
ypos = np.array([0, 0, 0, 1, 1, 1])
zpos = np.zeros(6)
dz = [20, 35, 50, 15, 45, 30]
colors = ['cyan', 'cyan', 'cyan', 'magenta', 'magenta', 'magenta']

fig = plt.figure(figsize=(8, 6))
ax = fig.add_subplot(111, projection='3d')
ax.bar3d(xpos, ypos, zpos, 0.5, 0.5, dz, color=colors)
ax.set_xticks([0.25, 1.25, 2.25])
ax.set_xticklabels(['April', 'May', 'June'])
ax.set_yticks([0.25, 1.25])
ax.set_yticklabels(['Ice Cream', 'Sorbet'])
ax.set_xlabel('Month')
ax.set_ylabel('Product')
ax.set_zlabel('Units Sold (thousands)')
ax.set_title('Frozen Dessert Sales')
plt.show()
