import matplotlib.pyplot as plt
import numpy as np

theta = np.linspace(0, 2 * np.pi, 500)
r = 2 * (1 + np.cos(theta))

fig = plt.figure(figsize=(7, 7))
ax = fig.add_subplot(111, projection='polar')
ax.plot(theta, r, color='magenta', linewidth=2.5, label='r = 2(1 + cos θ)')
ax.plot(theta, np.full_like(theta, 2), color='black', linestyle='--', label='r = 2')
ax.set_rmax(5)
ax.set_rticks([1, 2, 3, 4, 5])
ax.set_title('Cardioid and Reference Circle', pad=20)
ax.legend(loc='lower left', bbox_to_anchor=(-0.1, -0.1))
plt.show()
