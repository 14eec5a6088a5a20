import numpy as np
import matplotlib.pyplot as plt

months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
north = [71, 74, 79, 86, 92, 88, 77, 63, 52, 49, 57, 66]
south = [64, 66, 67, 70, 73, 69, 58, 47, 38, 41, 50, 59]
fig, ax = plt.subplots(figsize=(8, 4.5))
ax.plot(months, north, marker="o", color="tab:blue", label="Harrow Lake")
ax.plot(months, south, marker="s", ls="--", color="tab:orange", label="Pell Basin")
ax.axhline(45, color="red", lw=1, ls=":")
ax.text(0, 42, "drought alert (45 %)", color="red", fontsize=9)
ax.set_ylim(30, 100)
ax.set_ylabel("Storage (% of capacity)")
ax.set_title("Reservoir storage through 2022")
ax.legend()
ax.grid(alpha=0.3)
plt.tight_layout()
plt.show()
