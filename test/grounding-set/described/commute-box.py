import matplotlib.pyplot as plt
import numpy as np

d = {
    "Bus": [20, 25, 30, 35, 40, 45, 60],
    "Car": [10, 15, 20, 25, 30, 35, 55],
    "Bike": [10, 12, 15, 18, 20, 24, 30],
    "Train": [30, 40, 45, 50, 55, 60, 70],
}

fig, ax = plt.subplots(figsize=(7, 5))
ax.boxplot(list(d.values()), labels=list(d.keys()), whis=(0, 100))
ax.set_ylabel("Commute time (minutes)")
ax.set_ylim(0, 80)
ax.set_yticks(range(0, 81, 10))
ax.grid(axis="y", alpha=0.4)
ax.set_title("Commute times by mode")
plt.savefig("commute-box.png")
