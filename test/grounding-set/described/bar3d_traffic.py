import numpy as np
import matplotlib.pyplot as plt

days = ["Mon", "Wed", "Fri", "Sun"]
slots = ["Morning", "Noon", "Evening"]
counts = np.array([[320, 180, 290], [300, 190, 310], [280, 220, 400], [60, 150, 110]])

fig = plt.figure(figsize=(8.5, 6.5))
ax = fig.add_subplot(111, projection="3d")
colors = ["gold", "tomato", "slateblue"]
for j in range(len(slots)):
    for i in range(len(days)):
        ax.bar3d(i, j, 0, 0.5, 0.5, counts[i, j], color=colors[j], shade=True)
ax.set_xticks(np.arange(len(days)) + 0.25)
ax.set_xticklabels(days)
ax.set_yticks(np.arange(len(slots)) + 0.25)
ax.set_yticklabels(slots)
ax.set_zlabel("Cyclists per hour")
ax.set_title("Cyclists on the Canal Bridge")
ax.view_init(elev=28, azim=-50)
plt.show()
