import matplotlib.pyplot as plt
import numpy as np
towns = ['Ashby', 'Corran', 'Delph', 'Marsden', 'Tolley']
y22 = [42, 31, 58, 25, 47]
y23 = [48, 29, 66, 38, 47]
x = np.arange(len(towns)); w = 0.38
fig, ax = plt.subplots(figsize=(9, 5.5))
b1 = ax.bar(x - w/2, y22, w, label='2022', color='#4c72b0', edgecolor='black')
b2 = ax.bar(x + w/2, y23, w, label='2023', color='#dd8452', edgecolor='black', hatch='//')
ax.bar_label(b1, padding=2); ax.bar_label(b2, padding=2)
ax.set_xticks(x, towns)
ax.set_ylabel('Parcels handed out (hundreds)')
ax.set_xlabel('Town')
ax.set_title('Food bank parcels by town, 2022 vs 2023')
ax.set_ylim(0, 75)
ax.grid(axis='y', linestyle='--', alpha=0.5)
ax.legend(loc='upper right')
plt.tight_layout()
plt.show()
