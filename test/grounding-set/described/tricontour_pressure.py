import matplotlib.pyplot as plt
import numpy as np

rng = np.random.default_rng(5)
lon = rng.uniform(0, 20, 120)
lat = rng.uniform(40, 60, 120)
pressure = 1030 - 35 * np.exp(-((lon - 10)**2 + (lat - 50)**2) / 40)

plt.figure(figsize=(8, 6))
cs = plt.tricontour(lon, lat, pressure, levels=[1000, 1005, 1010, 1015, 1020, 1025], cmap='cool')
plt.clabel(cs, fontsize=8)
plt.plot(lon, lat, 'k.', markersize=3, label='Weather station')
plt.xlabel('Longitude (°E)')
plt.ylabel('Latitude (°N)')
plt.title('Sea-Level Pressure from 120 Stations (hPa)')
plt.legend()
plt.show()
