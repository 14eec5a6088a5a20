import numpy as np
import matplotlib.pyplot as plt

price = np.linspace(0, 10, 30)
ads = np.linspace(0, 8, 30)
P, A = np.meshgrid(price, ads)
profit = 100 - 2 * (P - 5)**2 - 3 * (A - 4)**2

fig = plt.figure(figsize=(9, 7))
ax = fig.add_subplot(111, projection='3d')
surf = ax.plot_surface(P, A, profit, cmap='viridis')
fig.colorbar(surf, shrink=0.5, label='Profit (k$)')
ax.set_title('Profit as a Function of Price and Advertising')
ax.set_xlabel('Price ($)')
ax.set_ylabel('Advertising (k$)')
ax.set_zlabel('Profit (k$)')
plt.show()
