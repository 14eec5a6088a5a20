import numpy as np
import matplotlib.pyplot as plt

rng = np.random.RandomState(21)
dist = np.abs(rng.normal(5, 2, 3000))
fare = 3 + 2.1 * dist + rng.normal(0, 1.2, 3000)

fig, (ax1, ax2) = plt.subplots(1, 2, figsize=(11, 4.5), gridspec_kw={"width_ratios": [1.3, 1]})
hb = ax1.hexbin(dist, fare, gridsize=25, cmap="inferno", mincnt=1)
fig.colorbar(hb, ax=ax1, label="Trips per cell")
ax1.plot([0, 12], [3, 28.2], color="cyan", linestyle="--", label="fare = 3 + 2.1 x distance")
ax1.set_xlabel("Distance (km)")
ax1.set_ylabel("Fare (€)")
ax1.legend(loc="upper left")
ax1.set_title("(a) Fare and distance")
ax2.hist(dist, bins=np.arange(0, 13, 1), color="peru", edgecolor="white")
ax2.set_xlabel("Distance (km)")
ax2.set_ylabel("Number of trips")
ax2.axvline(5, color="black", linestyle="--")
ax2.set_title("(b) Distance of 3,000 trips")
plt.tight_layout()
plt.savefig("taxi.png")
