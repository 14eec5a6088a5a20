import numpy as np
import matplotlib.pyplot as plt

rng = np.random.default_rng(11)
h = rng.normal(170, 8, 2000)
w = 0.9 * (h - 100) + rng.normal(0, 5, 2000)

plt.figure(figsize=(8, 6))
plt.hist2d(h, w, bins=25, cmap='magma')
plt.colorbar(label='Count')
plt.title('Height and Weight of Recruits')
plt.xlabel('Height (cm)')
plt.ylabel('Weight (kg)')
plt.show()
