import matplotlib.pyplot as plt
import numpy as np

cities = ['Oslo', 'Madrid', 'Cairo', 'Delhi', 'Lima']
months = ['Jan', 'Mar', 'May', 'Jul', 'Sep', 'Nov']
temps = np.array([[-4, 0, 11, 17, 11, 1],
                  [6, 11, 17, 26, 21, 10],
                  [14, 18, 25, 29, 27, 20],
                  [14, 23, 33, 31, 29, 20],
                  [23, 24, 20, 17, 17, 20]])

fig, ax = plt.subplots(figsize=(8, 5))
im = ax.imshow(temps, cmap='coolwarm', aspect='auto')
ax.set_xticks(np.arange(len(months)))
ax.set_xticklabels(months)
ax.set_yticks(np.arange(len(cities)))
ax.set_yticklabels(cities)
for i in range(len(cities)):
    for j in range(len(months)):
        ax.text(j, i, temps[i, j], ha='center', va='center', color='black')
cbar = fig.colorbar(im, ax=ax)
cbar.set_label('Mean temperature (°C)')
ax.set_title('Mean Monthly Temperature in Five Cities')
ax.set_xlabel('Month')
ax.set_ylabel('City')
plt.tight_layout()
plt.show()
