import matplotlib.pyplot as plt
import numpy as np

x = np.linspace(0, 10, 200)
supply = 2 + 0.8 * x
demand = 10 - 0.8 * x

plt.figure(figsize=(8, 6))
plt.plot(x, supply, color='blue', label='Supply')
plt.plot(x, demand, color='red', label='Demand')
plt.fill_between(x, supply, demand, where=(supply < demand), color='yellow', alpha=0.4, label='Shortage')
plt.xlabel('Quantity (thousand units)')
plt.ylabel('Price (USD)')
plt.title('Supply and Demand for Concert Tickets')
plt.legend()
plt.show()
