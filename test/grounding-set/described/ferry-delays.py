import matplotlib.pyplot as plt
import numpy as np

np.random.seed(21)
routes = ['Harbour Loop', 'Island Express', 'Night Crossing', 'River Shuttle']
data = [np.random.normal(8, 3, 100), np.random.normal(15, 6, 100),
        np.random.normal(25, 4, 100), np.random.normal(5, 1.5, 100)]

fig, ax = plt.subplots(figsize=(9, 6))
bp = ax.boxplot(data, patch_artist=True)
for patch, c in zip(bp['boxes'], ['lightblue', 'lightgreen', 'plum', 'khaki']):
    patch.set_facecolor(c)
ax.set_xticklabels(routes)
ax.set_ylabel('Delay (minutes)')
ax.set_title('Ferry Delays by Route')
ax.yaxis.grid(True, linestyle=':')
plt.show()
