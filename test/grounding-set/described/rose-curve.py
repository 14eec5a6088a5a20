import numpy as np
import matplotlib.pyplot as plt

theta = np.linspace(0, 2 * np.pi, 1000)
r = 3 * np.abs(np.cos(2 * theta))

plt.figure(figsize=(6, 6))
ax = plt.subplot(111, projection='polar')
ax.plot(theta, r, color='deeppink', linewidth=2)
ax.fill(theta, r, color='pink', alpha=0.5)
ax.set_rmax(3.5)
ax.set_rticks([1, 2, 3])
ax.set_title('Four-Petal Rose: r = 3|cos(2θ)|')
plt.show()
