import matplotlib.pyplot as plt
import numpy as np

months = ["Jan","Feb","Mar","Apr","May","Jun","Jul","Aug","Sep","Oct","Nov","Dec"]
north = [22, 24, 30, 36, 45, 58, 72, 75, 54, 40, 28, 25]
south = [40, 38, 41, 42, 44, 46, 50, 52, 47, 44, 42, 41]

fig, ax = plt.subplots(figsize=(8, 4.5))
ax.plot(months, north, marker="o", color="tab:blue", label="North Pier")
ax.plot(months, south, marker="s", color="tab:red", label="South Pier")
ax.set_title("Ferry passengers by pier, 2023")
ax.set_ylabel("Passengers (thousands)")
ax.set_ylim(0, 80)
ax.grid(alpha=0.3)
ax.legend()
plt.savefig("ferry-line.png")
