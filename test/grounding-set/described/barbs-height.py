import matplotlib.pyplot as plt
import numpy as np

height = np.array([0, 1, 2, 3, 4, 5, 6, 7, 8])
speed = np.array([5, 10, 15, 20, 30, 40, 50, 65, 80])
u = speed
v = np.zeros(9)

plt.figure(figsize=(4, 7))
plt.plot(speed, height, 'k--', alpha=0.5)
b = plt.barbs(speed, height, u, v, speed, cmap='plasma', length=8)
plt.colorbar(b, label='Speed (knots)')
plt.xlim(-10, 100)
plt.xlabel('Wind speed (knots)')
plt.ylabel('Height (km)')
plt.title('Wind Sounding, 12 UTC')
plt.tight_layout()
plt.show()
