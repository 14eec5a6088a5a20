import matplotlib.pyplot as plt
import numpy as np

ports = ['Turku', 'Riga', 'Gdansk']
quarters = ['Q1', 'Q2', 'Q3', 'Q4']
vals = np.array([[10, 14, 18, 9], [20, 24, 31, 22], [30, 42, 50, 38]])

fig = plt.figure(figsize=(10, 7))
ax = fig.add_subplot(111, projection='3d')
colors = ['tab:green', 'tab:orange', 'tab:blue']
for i in range(3):
    for j in range(4):
        ax.bar3d(j - 0.25, i - 0.25, 0, 0.5, 0.5, vals[i, j], color=colors[i])
ax.set_xticks(range(4))
ax.set_xticklabels(quarters)
ax.set_yticks(range(3))
ax.set_yticklabels(ports)
ax.set_xlabel('Quarter')
ax.set_ylabel('Port')
ax.set_zlabel('Containers (thousand)')
ax.set_title('Container Traffic in Three Baltic Ports')
plt.show()
