import numpy as np
import matplotlib.pyplot as plt

museums = ['Art', 'Science', 'Maritime']
seasons = ['Spring', 'Summer', 'Autumn', 'Winter']
v = np.array([[30, 45, 35, 20],
              [50, 80, 55, 40],
              [15, 60, 25, 10]])
fig = plt.figure(figsize=(9, 7))
ax = fig.add_subplot(111, projection='3d')
cols = ['tomato', 'royalblue', 'gold']
for i in range(3):
    for j in range(4):
        ax.bar3d(j - 0.25, i - 0.25, 0, 0.5, 0.5, v[i, j], color=cols[i])
ax.set_xticks(range(4))
ax.set_xticklabels(seasons)
ax.set_yticks(range(3))
ax.set_yticklabels(museums)
ax.set_zlim(0, 90)
ax.set_zlabel('Visitors (thousands)')
ax.set_title('Museum visitors by season')
plt.savefig('museum3d.png')
