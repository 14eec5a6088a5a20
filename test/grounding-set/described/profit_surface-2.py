import numpy as np
import matplotlib.pyplot as plt

price = np.linspace(0, 10, 40)
ads = np.linspace(0, 10, 40)
P, A = np.meshgrid(price, ads)
profit = 100 - 3 * (P - 5)**2 - 2 * (A - 5)**2

fig = plt.figure(figsize=(9, 7))
ax = fig.add_subplot(111, projection='3d')
surf = ax.plot_surface(P, A, profit, cmap='plasma')
fig.colorbar(surf, shrink=0.6, label='Profit (k$)')
ax.set_xlabel('Price ($)')
ax.set_ylabel('Advertising (k$)')
ax.set_zlabel('Profit (k$)')
ax.set_title('Profit as a Function of Price and Advertising')
plt.show()
