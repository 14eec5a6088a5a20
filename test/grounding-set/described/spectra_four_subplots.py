import numpy as np
import matplotlib.pyplot as plt

species = ["Oak", "Birch", "Pine", "Maple"]
months = np.arange(1, 7)
counts = {"Oak": [0, 2, 15, 60, 45, 8], "Birch": [1, 10, 80, 120, 30, 2],
          "Pine": [0, 0, 5, 25, 70, 40], "Maple": [2, 12, 35, 20, 6, 1]}
colors = ["#8c6d31", "#9ecae1", "#31a354", "#e6550d"]

fig, axes = plt.subplots(2, 2, figsize=(9, 6.5), sharex=True, sharey=True)
for ax, sp, c in zip(axes.flat, species, colors):
    ax.plot(months, counts[sp], "o-", color=c)
    ax.fill_between(months, counts[sp], color=c, alpha=0.25)
    ax.set_title(sp)
    ax.grid(alpha=0.3)
for ax in axes[1]:
    ax.set_xticks(months)
    ax.set_xticklabels(["Jan", "Feb", "Mar", "Apr", "May", "Jun"])
    ax.set_xlabel("Month")
for ax in axes[:, 0]:
    ax.set_ylabel("Grains per m³")
fig.suptitle("Pollen Counts in the First Half-Year")
plt.tight_layout()
plt.show()
