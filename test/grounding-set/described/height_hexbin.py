import numpy as np
import matplotlib.pyplot as plt

np.random.seed(3)
height = np.random.normal(170, 9, 4000)
weight = 70 + 0.8 * (height - 170) + np.random.normal(0, 7, 4000)

plt.figure(figsize=(8, 6))
hb = plt.hexbin(height, weight, gridsize=25, cmap='Blues')
cb = plt.colorbar(hb)
cb.set_label('Number of People')
plt.title('Height and Weight of 4000 Adults')
plt.xlabel('Height (cm)')
plt.ylabel('Weight (kg)')
plt.show()
