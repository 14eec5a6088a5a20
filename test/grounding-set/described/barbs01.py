import matplotlib.pyplot as plt
import numpy as np

x = np.arange(0, 5)
y = np.arange(0, 4)
X, Y = np.meshgrid(x, y)
U = np.full(X.shape, 20.0)
V = np.full(X.shape, 10.0)

plt.figure(figsize=(8, 6))
plt.barbs(X, Y, U, V, color='navy', length=7)
plt.title('Wind Barbs over the Coastal Station Grid')
plt.xlabel('Longitude Index')
plt.ylabel('Latitude Index')
plt.xlim(-1, 5)
plt.ylim(-1, 4)
plt.show()
