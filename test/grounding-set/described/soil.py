import numpy as np
import matplotlib.pyplot as plt

rng = np.random.default_rng(29)
x = rng.uniform(0, 100, 150)
y = rng.uniform(0, 60, 150)
x = np.append(x, [0, 0, 100, 100])
y = np.append(y, [0, 60, 0, 60])
z = 10 + 0.3 * x

fig, ax = plt.subplots(figsize=(9, 5))
tc = ax.tricontourf(x, y, z, levels=np.arange(10, 41, 5), cmap="YlGnBu")
ax.plot(x, y, "k.", ms=3)
fig.colorbar(tc, label="Soil moisture (%)")
ax.set_xlabel("Distance east (m)")
ax.set_ylabel("Distance north (m)")
ax.set_title("Soil Moisture across a Field")
plt.show()
