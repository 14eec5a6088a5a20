import numpy as np
import matplotlib.pyplot as plt

genres = ['Fiction', 'History', 'Science']
branches = ['North', 'South', 'West']
loans = np.array([[500, 350, 420], [200, 260, 150], [120, 180, 240]])
colors = ['tomato', 'cornflowerblue', 'mediumseagreen']

fig = plt.figure(figsize=(9, 7))
ax = fig.add_subplot(111, projection='3d')
for i, g in enumerate(genres):
    ax.bar3d(np.arange(3) - 0.25, [i - 0.25] * 3, [0] * 3, 0.5, 0.5, loans[i], color=colors[i])
ax.set_xticks(range(3))
ax.set_xticklabels(branches)
ax.set_yticks(range(3))
ax.set_yticklabels(genres)
ax.set_xlabel('Branch')
ax.set_ylabel('Genre')
ax.set_zlabel('Loans per Month')
ax.set_title('Library Loans by Branch and Genre')
ax.view_init(25, -50)
plt.show()
