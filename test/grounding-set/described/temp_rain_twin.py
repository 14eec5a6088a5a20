import matplotlib.pyplot as plt
import numpy as np

months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
rain = [52, 45, 58, 63, 84, 110, 142, 135, 96, 70, 60, 55]
temp = [2.1, 3.4, 7.2, 12.0, 16.8, 20.5, 23.1, 22.6, 18.4, 12.9, 7.5, 3.2]

fig, ax1 = plt.subplots(figsize=(9, 5))
ax1.bar(months, rain, color="skyblue", label="Rainfall")
ax1.set_ylabel("Rainfall (mm)", color="steelblue")
ax1.set_ylim(0, 160)
ax1.tick_params(axis="y", labelcolor="steelblue")
ax1.set_xlabel("Month")

ax2 = ax1.twinx()
ax2.plot(months, temp, color="crimson", marker="o", linewidth=2, label="Temperature")
ax2.set_ylabel("Mean temperature (°C)", color="crimson")
ax2.set_ylim(0, 30)
ax2.tick_params(axis="y", labelcolor="crimson")

h1, l1 = ax1.get_legend_handles_labels()
h2, l2 = ax2.get_legend_handles_labels()
ax1.legend(h1 + h2, l1 + l2, loc="upper left")
plt.title("Climate Normals of Station Hollerau")
fig.tight_layout()
plt.show()
