import matplotlib.pyplot as plt

period = [3.5, 4.2, 6.1, 10.9, 15.2, 24.7, 40.1, 62.3, 129.9, 289.9, 384.8]
radius = [13.8, 12.1, 2.3, 1.9, 3.8, 2.6, 4.4, 5.2, 1.1, 2.4, 1.6]
temp = [1560, 1410, 980, 820, 760, 610, 540, 470, 190, 262, 265]

plt.figure(figsize=(9, 6))
sc = plt.scatter(period, radius, c=temp, cmap='plasma', s=90, edgecolors='black')
plt.xscale('log')
plt.colorbar(sc, label='Equilibrium temperature (K)')
plt.xlabel('Orbital period (days)')
plt.ylabel('Planet radius (Earth radii)')
plt.title('Radius and Orbital Period of Eleven Exoplanets')
plt.grid(True, linestyle=':')
plt.show()
