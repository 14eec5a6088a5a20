import matplotlib.pyplot as plt
import numpy as np

dirs = ["N", "NE", "E", "SE", "S", "SW", "W", "NW"]
v = [6, 4, 3, 5, 10, 18, 14, 8]

ang = np.arange(8) * 2 * np.pi / 8
fig, ax = plt.subplots(figsize=(6, 6), subplot_kw={"polar": True})
ax.set_theta_zero_location("N")
ax.set_theta_direction(-1)
ax.bar(ang, v, width=0.7, color="cadetblue", edgecolor="black")
ax.set_xticks(ang, dirs)
ax.set_yticks([5, 10, 15, 20])
ax.set_rlabel_position(68)
for t, r in zip(ang, v):
    ax.text(t, r + 1, r, ha="center", va="center")
ax.set_ylim(0, 21)
ax.set_title("Days with wind from each direction")
plt.savefig("rose-wind.png")
