import numpy as np
import matplotlib.pyplot as plt

rng = np.random.default_rng(3)
x = rng.uniform(0, 10, 80)
y = rng.uniform(0, 10, 80)
moisture = 10 + 3 * x

plt.figure(figsize=(8, 6))
tcf = plt.tricontourf(x, y, moisture, levels=8, cmap='YlGnBu')
plt.plot(x, y, 'k.', markersize=4, label='Probes')
plt.colorbar(tcf, label='Soil Moisture (%)')
plt.title('Soil Moisture in a Vineyard')
plt.xlabel('East (m)')
plt.ylabel('North (m)')
plt.legend(loc='upper right')
plt.show()
