import matplotlib.pyplot as plt

x = [0, 1, 2, 0, 1, 2, 0, 1, 2]
y = [0, 0, 0, 1, 1, 1, 2, 2, 2]
z = [1, 2, 3, 2, 4, 6, 3, 6, 9]

plt.figure(figsize=(7, 6))
plt.tripcolor(x, y, z, shading='gouraud', cmap='viridis')
plt.colorbar(label='Pollutant Concentration (ppm)')
plt.title('Pollutant Concentration in a Courtyard')
plt.xlabel('X (10 m)')
plt.ylabel('Y (10 m)')
plt.show()
