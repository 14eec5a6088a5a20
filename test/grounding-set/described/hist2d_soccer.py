import numpy as np
import matplotlib.pyplot as plt

np.random.seed(3)
x = np.random.normal(70, 10, 3000)
y = np.random.normal(30, 8, 3000)

plt.figure(figsize=(9, 6))
plt.hist2d(x, y, bins=[20, 15], range=[[40, 100], [0, 60]], cmap='Reds')
plt.colorbar(label='Number of touches')
plt.xlabel('Pitch length (m)')
plt.ylabel('Pitch width (m)')
plt.title('Ball Touches of the Number 10')
plt.show()
