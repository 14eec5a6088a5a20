import numpy as np
import matplotlib.pyplot as plt

days = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat"]
slots = ["8-10", "10-12", "12-14", "14-16", "16-18"]
visits = np.array([
    [12, 15, 14, 18, 10,  5],
    [34, 38, 41, 36, 28, 22],
    [25, 27, 30, 26, 20, 40],
    [48, 52, 60, 50, 33, 31],
    [44, 46, 55, 47, 16,  8],
])

fig, ax = plt.subplots(figsize=(7, 5))
im = ax.imshow(visits, cmap="viridis", vmin=0, vmax=60)
ax.set_xticks(range(len(days)))
ax.set_xticklabels(days)
ax.set_yticks(range(len(slots)))
ax.set_yticklabels(slots)
for i in range(len(slots)):
    for j in range(len(days)):
        v = visits[i, j]
        ax.text(j, i, v, ha="center", va="center",
                color="black" if v > 35 else "white")
cb = fig.colorbar(im, ax=ax)
cb.set_label("Visitors")
ax.set_title("Visitors in the reading room")
ax.set_xlabel("Weekday")
ax.set_ylabel("Time of day")
plt.show()
