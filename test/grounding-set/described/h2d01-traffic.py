import matplotlib.pyplot as plt
import numpy as np

speed = np.array([32, 35, 37, 38, 41, 42, 44, 45, 46, 47, 48, 49, 51, 52, 53, 54, 55, 56, 57, 58, 62, 64, 65, 67, 71, 74])
gap = np.array([8, 9, 11, 12, 14, 15, 17, 18, 16, 19, 21, 22, 23, 24, 22, 26, 27, 25, 28, 29, 31, 33, 34, 36, 38, 41])

plt.figure(figsize=(8, 6))
plt.hist2d(speed, gap, bins=[[30, 40, 50, 60, 70, 80], [0, 10, 20, 30, 40, 50]], cmap='Blues')
plt.colorbar(label='Number of Vehicles')
plt.title('Vehicle Speed and Following Distance')
plt.xlabel('Speed (km/h)')
plt.ylabel('Following Distance (m)')
plt.show()
