from mpl_toolkits.mplot3d import Axes3D
import matplotlib.pyplot as plt
import numpy as np

age = np.array([22, 27, 31, 35, 39, 44, 48, 53, 58, 63])
weight = np.array([58, 61, 66, 70, 72, 75, 79, 82, 84, 88])
pressure = np.array([112, 115, 117, 121, 124, 128, 131, 136, 140, 147])

fig = plt.figure(figsize=(9, 7))
ax = fig.add_subplot(111, projection='3d')
ax.scatter(age, weight, pressure, c='red', marker='o', s=60)
ax.set_title('Age, Weight and Blood Pressure of Patients')
ax.set_xlabel('Age (years)')
ax.set_ylabel('Weight (kg)')
ax.set_zlabel('Systolic Pressure (mmHg)')
plt.show()
