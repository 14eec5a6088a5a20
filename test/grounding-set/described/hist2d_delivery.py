import numpy as np
import matplotlib.pyplot as plt

rng = np.random.default_rng(7)
dist = np.clip(rng.normal(6, 1.2, 3000), 0.1, 11.9)
time = np.clip(15 + 4 * dist + rng.normal(0, 3, 3000), 10, 69)

plt.figure(figsize=(9, 6))
plt.hist2d(dist, time, bins=[np.arange(0, 13, 1), np.arange(10, 75, 5)], cmap='Blues')
plt.colorbar(label='Number of Deliveries')
plt.title('Delivery Distance and Delivery Time')
plt.xlabel('Distance (km)')
plt.ylabel('Time (minutes)')
plt.show()
