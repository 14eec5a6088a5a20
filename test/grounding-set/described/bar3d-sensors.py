import numpy as np
import matplotlib.pyplot as plt

rooms = ["Lab", "Office", "Hall"]
days = ["Mon", "Tue", "Wed", "Thu"]
co2 = np.array([[610, 580, 640, 700], [820, 790, 860, 910], [450, 470, 440, 480]])
fig = plt.figure(figsize=(7, 5.5))
ax = fig.add_subplot(projection="3d")
cols = ["steelblue", "coral", "yellowgreen"]
for i in range(3):
    for j in range(4):
        ax.bar3d(j - 0.3, i - 0.3, 0, 0.6, 0.6, co2[i, j], color=cols[i], shade=True)
ax.set_xticks(range(4))
ax.set_xticklabels(days)
ax.set_yticks(range(3))
ax.set_yticklabels(rooms)
ax.set_zlabel("CO2 (ppm)")
ax.set_zlim(0, 1000)
ax.set_title("Peak indoor CO2 per room and day")
plt.savefig("co2.png", dpi=150)
