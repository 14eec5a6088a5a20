import matplotlib.pyplot as plt
import numpy as np

np.random.seed(3)
height = np.random.gamma(6, 0.3, 2000)
period = 4 + 2.2 * height + np.random.normal(0, 0.8, 2000)

plt.figure(figsize=(8, 6))
plt.hist2d(height, period, bins=30, cmap='Blues')
plt.colorbar(label='Number of observations')
plt.title('Wave Height and Period at a Coastal Buoy')
plt.xlabel('Significant wave height (m)')
plt.ylabel('Wave period (s)')
plt.show()
