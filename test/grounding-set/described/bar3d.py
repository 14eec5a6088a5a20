import numpy as np
import matplotlib.pyplot as plt

fig = plt.figure(figsize=(9, 8))
ax = fig.add_subplot(111, projection='3d')
regions = ['North', 'South', 'West']
quarters = ['Q1', 'Q2', 'Q3', 'Q4']
z = np.array([[10, 14, 18, 25], [8, 9, 12, 11], [20, 17, 15, 6]])
colors = ['tab:blue', 'tab:orange', 'tab:green']
for i in range(3):
    for j in range(4):
        ax.bar3d(j, i, 0, 0.5, 0.5, z[i, j], color=colors[i], alpha=0.85)
ax.set_xticks(np.arange(4) + 0.25)
ax.set_xticklabels(quarters)
ax.set_yticks(np.arange(3) + 0.25)
ax.set_yticklabels(regions)
ax.set_zlabel('Sales (units)')
ax.set_xlabel('Quarter')
ax.set_ylabel('Region')
ax.set_title('3D Sales by Region and Quarter')
plt.savefig('q2_30_bar3d.png')
