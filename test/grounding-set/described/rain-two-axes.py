import matplotlib.pyplot as plt
import numpy as np

months = ["Jan","Feb","Mar","Apr","May","Jun","Jul","Aug"]
rain = [80, 65, 60, 45, 30, 20, 10, 15]
temp = [6, 7, 10, 14, 18, 23, 27, 26]

fig, ax = plt.subplots(figsize=(8, 4.8))
ax.bar(months, rain, color="lightskyblue", label="Rainfall")
ax.set_ylabel("Rainfall (mm)")
ax.set_ylim(0, 100)
ax2 = ax.twinx()
ax2.plot(months, temp, color="crimson", marker="o", label="Temperature")
ax2.set_ylabel("Temperature (°C)")
ax2.set_ylim(0, 30)
ax.set_title("Rainfall and temperature in Lisora")
fig.legend(loc="upper center", bbox_to_anchor=(0.5, 0.88))
plt.savefig("rain-two-axes.png")
