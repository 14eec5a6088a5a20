import matplotlib.pyplot as plt
import numpy as np

n_angles = 24
n_radii = 6
radii = np.linspace(0.2, 1.0, n_radii)
angles = np.linspace(0, 2 * np.pi, n_angles, endpoint=False)
A, R = np.meshgrid(angles, radii)
x = np.append(0, (R * np.cos(A)).flatten())
y = np.append(0, (R * np.sin(A)).flatten())
z = 60 - 45 * np.sqrt(x ** 2 + y ** 2)

plt.figure(figsize=(7, 6))
plt.tripcolor(x, y, z, cmap='YlOrBr')
plt.colorbar(label='Soil Moisture (%)')
plt.title('Soil Moisture around a Sprinkler')
plt.xlabel('X Position (m)')
plt.ylabel('Y Position (m)')
plt.gca().set_aspect('equal')
plt.show()
