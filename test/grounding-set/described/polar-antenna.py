import matplotlib.pyplot as plt
import numpy as np

theta = np.linspace(0, 2 * np.pi, 361)
r = 5 * (1 + np.cos(theta))

fig = plt.figure(figsize=(7, 7))
ax = fig.add_subplot(111, projection='polar')
ax.plot(theta, r, color='magenta', linewidth=2, label='Microphone')
ax.set_title('Directional Sensitivity of a Microphone')
ax.set_rticks([2, 4, 6, 8, 10])
ax.legend(loc='lower left')
plt.show()
