import matplotlib.pyplot as plt
import numpy as np

np.random.seed(7)
x = np.random.normal(5, 1.5, 2000)
y = np.random.normal(20, 4, 2000)

plt.figure(figsize=(8, 6))
plt.hist2d(x, y, bins=30, cmap='Blues')
plt.colorbar(label='Number of Deliveries')
plt.title('Delivery Distance vs. Delivery Time')
plt.xlabel('Distance (km)')
plt.ylabel('Time (minutes)')
plt.show()
