import numpy as np
import matplotlib.pyplot as plt

dirs = ["N", "NE", "E", "SE", "S", "SW", "W", "NW"]
freq = [6, 4, 8, 10, 14, 28, 20, 10]
theta = np.deg2rad(np.arange(0, 360, 45))

hour = np.arange(0, 12)
gust = [3, 4, 4, 6, 9, 12, 15, 14, 11, 8, 5, 3]

fig = plt.figure(figsize=(10, 4.6))
ax = fig.add_subplot(1, 2, 1, projection="polar")
ax.set_theta_zero_location("N")
ax.set_theta_direction(-1)
bars = ax.bar(theta, freq, width=0.6, color="cornflowerblue", edgecolor="k")
bars[5].set_facecolor("crimson")
ax.set_xticks(theta)
ax.set_xticklabels(dirs)
ax.set_yticks([10, 20, 30])
ax.set_title("Wind direction (% of hours)")

ax2 = fig.add_subplot(1, 2, 2)
ax2.stem(hour, gust, linefmt="C2-", markerfmt="C2o", basefmt="k-")
ax2.set_xticks(hour)
ax2.set_ylim(0, 16)
ax2.set_xlabel("Hours since front passed 06:00")
ax2.set_ylabel("Gusts above 15 m/s")
ax2.set_title("Gust count per hour")
plt.tight_layout()
plt.show()
