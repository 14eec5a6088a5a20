import numpy as np
import matplotlib.pyplot as plt

np.random.seed(4)
bike = np.random.normal(22, 3, 150)
bus = np.random.normal(45, 6, 150)
car = np.random.normal(33, 10, 150)

fig, ax = plt.subplots(figsize=(8, 5))
parts = ax.violinplot([bike, bus, car], showmedians=True)
for body, c in zip(parts['bodies'], ['limegreen', 'royalblue', 'tomato']):
    body.set_facecolor(c)
    body.set_alpha(0.6)
ax.set_xticks([1, 2, 3])
ax.set_xticklabels(['Bike', 'Bus', 'Car'])
ax.set_title('Commute Time by Mode of Transport')
ax.set_xlabel('Mode of Transport')
ax.set_ylabel('Commute Time (min)')
plt.show()
