import numpy as np
import matplotlib.pyplot as plt

rng = np.random.default_rng(5)
d = np.concatenate([rng.normal(2.0, 0.25, 350), rng.normal(4.4, 0.35, 650)])
w = np.concatenate([rng.normal(54, 5, 350), rng.normal(80, 5, 650)])

fig, ax = plt.subplots(figsize=(8, 6))
h = ax.hist2d(d, w, bins=[np.arange(1, 6.01, 0.5), np.arange(40, 101, 10)], cmap="Greens")
fig.colorbar(h[3], ax=ax, label="Eruptions")
ax.set_xlabel("Duration (min)")
ax.set_ylabel("Waiting time (min)")
ax.set_title("Geyser Eruptions: Duration and Waiting Time")
plt.show()
