import matplotlib.pyplot as plt
import numpy as np

xpos = np.array([0, 1, 2, 0, 1, 2])
ypos = np.array([0, 0, 0, 1, 1, 1])
zpos = np.zeros(6)
height = np.array([30, 45, 60, 20, 35, 75])

fig = plt.figure(figsize=(8, 7))
ax = fig.add_subplot(111, projection='3d')
ax.bar3d(xpos, ypos, zpos, 0.5, 0.5, height, color='cyan', edgecolor='black')
ax.set_xticks([0.25, 1.25, 2.25])
ax.set_xticklabels(['Spring', 'Summer', 'Autumn'])
ax.set_yticks([0.25, 1.25])
ax.set_yticklabels(['North', 'South'])
ax.set_title('Honey Harvest by Season and Apiary')
ax.set_xlabel('Season')
ax.set_ylabel('Apiary')
ax.set_zlabel('Honey (kg)')
plt.show()
