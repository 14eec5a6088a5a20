import numpy as np
import matplotlib.pyplot as plt

x = np.linspace(-15, 40, 400)
cities = [("Cairo", 27, 5), ("Rome", 17, 6), ("Berlin", 10, 7), ("Oslo", 5, 8)]
colors = ["#d73027", "#fc8d59", "#91bfdb", "#4575b4"]
fig, ax = plt.subplots(figsize=(8, 5))
for i, ((name, mu, sd), c) in enumerate(zip(cities, colors)):
    base = len(cities) - 1 - i
    d = np.exp(-0.5 * ((x - mu) / sd) ** 2) / sd * 7
    ax.fill_between(x, base, base + d, color=c, alpha=0.8, zorder=i + 1)
    ax.plot(x, base + d, color="black", linewidth=1, zorder=i + 1)
    ax.text(-14.5, base + 0.12, name, fontsize=11, zorder=10)
ax.axvline(0, color="black", linestyle=":", zorder=0)
ax.set_yticks([])
ax.set_xlim(-15, 40)
ax.set_xlabel("Daily mean temperature (°C)")
ax.set_title("Temperature Distributions of Four Cities")
ax.spines[["left", "top", "right"]].set_visible(False)
plt.tight_layout()
plt.show()
