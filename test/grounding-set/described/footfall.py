import numpy as np
import matplotlib.pyplot as plt

days = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
hours = ["9", "11", "13", "15", "17", "19"]
V = np.array([[12, 20, 45, 25, 60, 30],
              [10, 22, 48, 24, 58, 28],
              [14, 25, 50, 28, 62, 33],
              [15, 24, 47, 30, 66, 40],
              [18, 28, 55, 38, 80, 72],
              [30, 65, 90, 95, 85, 50],
              [8, 35, 70, 75, 40, 15]])

fig, ax = plt.subplots(figsize=(8, 6))
m = ax.pcolormesh(V, cmap="YlOrRd", edgecolors="white", linewidth=1, vmin=0, vmax=100)
ax.set_xticks(np.arange(6) + 0.5)
ax.set_xticklabels(hours)
ax.set_yticks(np.arange(7) + 0.5)
ax.set_yticklabels(days)
ax.invert_yaxis()
for i in range(7):
    for j in range(6):
        ax.text(j + 0.5, i + 0.5, V[i, j], ha="center", va="center", fontsize=9)
plt.colorbar(m, label="Visitors per hour")
ax.set_xlabel("Hour of day")
ax.set_ylabel("Day of week")
ax.set_title("Footfall at Corner Café")
plt.show()
