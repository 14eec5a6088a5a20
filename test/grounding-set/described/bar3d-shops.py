import matplotlib.pyplot as plt
import numpy as np

fig = plt.figure(figsize=(8, 6.5))
ax = fig.add_subplot(projection='3d')
sales = np.array([[30, 45, 60], [20, 25, 35], [50, 40, 15]])
cols = ['tab:blue', 'tab:orange', 'tab:green']
for i in range(3):
    for j in range(3):
        ax.bar3d(j - 0.3, i - 0.3, 0, 0.6, 0.6, sales[i, j], color=cols[i], alpha=0.9)
ax.set_xticks([0, 1, 2])
ax.set_xticklabels(['Spring', 'Summer', 'Autumn'])
ax.set_yticks([0, 1, 2])
ax.set_yticklabels(['Boots', 'Clogs', 'Sandals'])
ax.set_zlabel('Pairs sold')
ax.set_title('Shoe Sales by Season')
plt.show()
