import numpy as np
import matplotlib.pyplot as plt

rng = np.random.default_rng(5)
lon = np.concatenate([rng.uniform(0, 10, 150), [0, 0, 10, 10]])
lat = np.concatenate([rng.uniform(0, 10, 150), [0, 10, 0, 10]])
rain = 200 + 60 * lon + 10 * lat

plt.figure(figsize=(8, 6))
tcf = plt.tricontourf(lon, lat, rain, levels=10, cmap='GnBu')
plt.plot(lon, lat, 'k.', markersize=3)
plt.colorbar(tcf, label='Annual Rainfall (mm)')
plt.title('Rainfall Interpolated from Weather Stations')
plt.xlabel('Longitude (°E)')
plt.ylabel('Latitude (°N)')
plt.xlim(0, 10)
plt.ylim(0, 10)
plt.show()
