import matplotlib.pyplot as plt
import numpy as np

hours = np.arange(0, 25)
depth = np.arange(0, 101, 10)
H, D = np.meshgrid(hours, depth)
temp = 15 + 8 * np.exp(-D / 30) * np.sin(2 * np.pi * (H - 9) / 24)

plt.figure(figsize=(9, 5))
mesh = plt.pcolormesh(H, D, temp, cmap='coolwarm', shading='auto')
plt.colorbar(mesh, label='Soil temperature (°C)')
plt.gca().invert_yaxis()
plt.xlabel('Hour of day')
plt.ylabel('Depth (cm)')
plt.title('Soil Temperature by Depth and Hour')
plt.show()
