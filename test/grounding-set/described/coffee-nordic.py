import numpy as np
import matplotlib.pyplot as plt

c = ["Finland", "Norway", "Iceland", "Denmark", "Netherlands", "Sweden", "Switzerland", "Belgium"]
v = np.array([12.0, 9.9, 9.0, 8.7, 8.4, 8.2, 7.9, 6.8])
fig, ax = plt.subplots(figsize=(7.5, 4.3))
ax.vlines(range(8), 0, v, color="saddlebrown", lw=2)
ax.plot(range(8), v, "o", color="saddlebrown", ms=9)
ax.axhline(v.mean(), color="gray", ls="--")
ax.text(7.45, v.mean() + 0.15, "average 8.9", ha="right", color="gray")
ax.set_xticks(range(8), c, rotation=30)
ax.set_ylim(0, 13)
ax.set_ylabel("kg per person per year")
ax.set_title("Coffee consumption, top eight countries")
fig.tight_layout()
plt.savefig("coffee_nordic.png")
