import matplotlib.pyplot as plt
import numpy as np

theta = np.linspace(0, 2 * np.pi, 200)
r = 1 + np.cos(theta)

fig = plt.figure(figsize=(7, 7))
ax = fig.add_subplot(111, projection='polar')
ax.plot(theta, r, color='purple', linewidth=2)
ax.set_title('Cardioid Microphone Pick-up Pattern')
plt.show()
