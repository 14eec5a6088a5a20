import numpy as np
import matplotlib.pyplot as plt

days = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat"]
rooms = ["Pool", "Gym", "Sauna", "Climbing", "Squash"]
v = np.array([
    [34, 41, 38, 45, 29, 88],
    [62, 58, 66, 60, 47, 39],
    [12, 15, 19, 22, 41, 56],
    [25, 31, 48, 33, 27, 74],
    [8, 10, 6, 14, 9, 3],
])
fig, ax = plt.subplots(figsize=(8, 5))
im = ax.imshow(v, cmap="YlOrRd", vmin=0, vmax=90)
for i in range(5):
    for j in range(6):
        ax.text(j, i, v[i, j], ha="center", va="center", color="white" if v[i, j] > 55 else "black")
ax.set_xticks(range(6), days)
ax.set_yticks(range(5), rooms)
fig.colorbar(im, label="Visitors")
ax.set_title("Visitors to the sports centre, one week in March")
plt.show()
