import matplotlib.pyplot as plt
import numpy as np

np.random.seed(12)
distance = np.random.normal(6, 1.5, 4000)
fare = 3 + 2.2 * distance + np.random.normal(0, 1.5, 4000)

plt.figure(figsize=(8, 6))
plt.hist2d(distance, fare, bins=30, cmap='Blues')
plt.colorbar(label='Number of Trips')
plt.title('Taxi Trips: Distance and Fare')
plt.xlabel('Distance (km)')
plt.ylabel('Fare (euros)')
plt.show()
