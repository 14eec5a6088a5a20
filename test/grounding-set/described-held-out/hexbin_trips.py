import numpy as np
import matplotlib.pyplot as plt

rng = np.random.default_rng(12)
d = rng.gamma(3, 1.5, 6000)
fare = 3.5 + 2.1 * d + rng.normal(0, 1.2, 6000)
fig, ax = plt.subplots(figsize=(7, 5))
h = ax.hexbin(d, fare, gridsize=28, cmap="Blues", mincnt=1, extent=(0, 16, 0, 40))
fig.colorbar(h, label="Number of trips")
ax.set_xlim(0, 16)
ax.set_ylim(0, 40)
ax.set_xlabel("Trip distance (km)")
ax.set_ylabel("Fare (euro)")
ax.set_title("6 000 taxi trips in Tartu")
plt.show()
