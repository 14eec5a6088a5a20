import matplotlib.pyplot as plt
import numpy as np

np.random.seed(12)
height = np.random.normal(170, 9, 2000)
weight = 0.9 * (height - 100) + np.random.normal(5, 8, 2000)

plt.figure(figsize=(8, 6))
plt.hist2d(height, weight, bins=20, cmap='Blues')
plt.colorbar(label='Number of Patients')
plt.xlabel('Height (cm)')
plt.ylabel('Weight (kg)')
plt.title('Height and Weight of 2,000 Clinic Patients')
plt.show()
