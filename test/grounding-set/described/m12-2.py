import numpy as np
import matplotlib.pyplot as plt
d = np.array([[18, 35, 42, 38, 20], [22, 40, 47, 44, 25], [20, 38, 51, 46, 27], [24, 41, 45, 40, 22], [15, 28, 30, 19, 8]])
days = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri']
hrs = ['9 am', '11 am', '1 pm', '3 pm', '5 pm']
fig, ax = plt.subplots()
im = ax.imshow(d, cmap='YlGnBu', vmin=0, vmax=60)
ax.set_xticks(range(5), hrs)
ax.set_yticks(range(5), days)
for i in range(5):
    for j in range(5):
        ax.text(j, i, d[i, j], ha='center', va='center', color='white' if d[i, j] > 35 else 'black')
fig.colorbar(im, label='People in the library')
ax.set_title('Library occupancy, week 12')
plt.show()
