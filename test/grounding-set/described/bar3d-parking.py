import matplotlib.pyplot as plt
import numpy as np

zones = ['Zone A', 'Zone B', 'Zone C']
days = ['Fri', 'Sat', 'Sun']
cars = np.array([[40, 65, 30], [55, 80, 45], [20, 35, 10]])
colors = ['#e74c3c', '#3498db', '#f1c40f']

fig = plt.figure(figsize=(9, 7))
ax = fig.add_subplot(111, projection='3d')
for i in range(3):
    for j in range(3):
        ax.bar3d(j, i, 0, 0.5, 0.5, cars[i, j], color=colors[i])
ax.set_xticks([0.25, 1.25, 2.25])
ax.set_xticklabels(days)
ax.set_yticks([0.25, 1.25, 2.25])
ax.set_yticklabels(zones)
ax.set_zlabel('Parked cars')
ax.set_title('Parked Cars by Zone and Day')
plt.show()
