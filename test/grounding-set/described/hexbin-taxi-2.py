import numpy as np
import matplotlib.pyplot as plt

np.random.seed(21)
x = np.concatenate([np.random.normal(4, 1.2, 3000), np.random.normal(-5, 0.8, 1000)])
y = np.concatenate([np.random.normal(3, 1.2, 3000), np.random.normal(-4, 0.8, 1000)])

plt.figure(figsize=(8, 7))
plt.hexbin(x, y, gridsize=30, cmap='inferno', extent=(-10, 10, -10, 10), mincnt=1)
plt.colorbar(label='Pick-ups')
plt.xlabel('East of Centre (km)')
plt.ylabel('North of Centre (km)')
plt.title('Taxi Pick-ups Around the City Centre')
plt.xlim(-10, 10)
plt.ylim(-10, 10)
plt.show()
