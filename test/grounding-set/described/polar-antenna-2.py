import numpy as np
import matplotlib.pyplot as plt

theta = np.linspace(0, 2 * np.pi, 361)
cardioid = 0.5 * (1 + np.cos(theta))
eight = np.abs(np.cos(theta))

fig, ax = plt.subplots(subplot_kw={'projection': 'polar'}, figsize=(7, 7))
ax.plot(theta, cardioid, color='blue', linewidth=2, label='Cardioid')
ax.plot(theta, eight, color='green', linestyle='--', linewidth=2, label='Figure-8')
ax.set_rmax(1.1)
ax.set_rticks([0.25, 0.5, 0.75, 1.0])
ax.set_title('Pick-up Patterns of Two Microphones', pad=20)
ax.legend(loc='lower left', bbox_to_anchor=(-0.1, -0.1))
plt.show()
