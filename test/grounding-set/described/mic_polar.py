import numpy as np
import matplotlib.pyplot as plt

theta = np.linspace(0, 2 * np.pi, 361)
r = 0.5 * (1 + np.cos(theta))

fig, ax = plt.subplots(subplot_kw={'projection': 'polar'}, figsize=(6, 6))
ax.plot(theta, r, color='darkcyan', linewidth=2)
ax.fill(theta, r, color='darkcyan', alpha=0.2)
ax.set_title('Sensitivity of a Cardioid Microphone', pad=20)
ax.set_rmax(1)
ax.set_rticks([0.25, 0.5, 0.75, 1.0])
plt.show()
