import numpy as np
import matplotlib.pyplot as plt

dirs = ["N", "NE", "E", "SE", "S", "SW", "W", "NW"]
light = np.array([4, 3, 5, 4, 6, 9, 8, 5])
strong = np.array([2, 1, 2, 1, 4, 11, 9, 3])
theta = np.arange(8) * np.pi / 4

fig = plt.figure(figsize=(6.5, 6))
ax = fig.add_subplot(111, projection="polar")
ax.set_theta_zero_location("N")
ax.set_theta_direction(-1)
ax.bar(theta, light, width=0.6, color="lightskyblue", edgecolor="k", label="Below 8 m/s")
ax.bar(theta, strong, width=0.6, bottom=light, color="navy", edgecolor="k", label="8 m/s and above")
ax.set_xticks(theta)
ax.set_xticklabels(dirs)
ax.set_rlabel_position(112)
ax.set_title("Wind Rose, Harbour Mast (days per quarter)", pad=20)
ax.legend(loc="lower left", bbox_to_anchor=(-0.15, -0.12))
plt.tight_layout()
plt.show()
