import numpy as np
import matplotlib.pyplot as plt

theta = np.linspace(0, 2 * np.pi, 720)
dipole = np.abs(np.sin(theta))
cardioid = (1 + np.cos(theta)) / 2

fig, ax = plt.subplots(subplot_kw={'projection': 'polar'}, figsize=(6, 6))
ax.plot(theta, dipole, 'b-', label='Dipole')
ax.plot(theta, cardioid, 'r--', label='Cardioid')
ax.set_rticks([0.25, 0.5, 0.75, 1.0])
ax.set_title('Radiation Patterns of Two Antennas')
ax.legend(loc='lower left')
plt.show()
