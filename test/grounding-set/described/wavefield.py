import numpy as np
import matplotlib.pyplot as plt

x = np.linspace(0, 2 * np.pi, 100)
y = np.linspace(0, np.pi, 80)
X, Y = np.meshgrid(x, y)
P = 20 * np.sin(X) * np.sin(Y)

plt.figure(figsize=(9, 5))
cf = plt.contourf(X, Y, P, levels=10, cmap='coolwarm')
plt.colorbar(cf, label='Pressure (Pa)')
plt.title('Standing Sound Wave in a Rectangular Room')
plt.xlabel('Length (m)')
plt.ylabel('Width (m)')
plt.show()
