import numpy as np
import matplotlib.pyplot as plt

rng = np.random.default_rng(17)
x = rng.normal(2, 1.0, 4000)
y = -0.8 * x + rng.normal(3, 0.6, 4000)

fig, ax = plt.subplots(figsize=(8, 6))
hb = ax.hexbin(x, y, gridsize=25, cmap="Blues", mincnt=1)
fig.colorbar(hb, label="Stars per cell")
ax.set_xlim(-2, 6)
ax.set_ylim(-3, 6)
ax.set_xlabel("Colour index")
ax.set_ylabel("Log brightness")
ax.set_title("Star Density in the Colour–Brightness Plane")
plt.show()
