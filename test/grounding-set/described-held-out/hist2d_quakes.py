import numpy as np
import matplotlib.pyplot as plt

np.random.seed(3)
depth = np.random.normal(30, 8, 3000)
magnitude = np.random.normal(4.5, 0.5, 3000)

plt.figure(figsize=(8, 6))
h = plt.hist2d(depth, magnitude, bins=[12, 10], range=[[0, 60], [3, 6]], cmap='Blues')
plt.colorbar(h[3], label='Number of Earthquakes')
plt.title('Earthquake Depth and Magnitude')
plt.xlabel('Depth (km)')
plt.ylabel('Magnitude')
plt.show()
