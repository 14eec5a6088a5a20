import matplotlib.pyplot as plt
import numpy as np

income = np.array([18, 22, 25, 29, 33, 36, 41, 46])
rent = np.array([420, 510, 560, 640, 700, 820, 910, 1050])
population = np.array([120, 300, 180, 450, 700, 350, 900, 1200])
green = np.array([45, 38, 50, 33, 28, 41, 22, 15])

plt.figure(figsize=(9, 6))
sc = plt.scatter(income, rent, s=population, c=green, cmap='RdYlGn', alpha=0.8, edgecolors='black')
plt.colorbar(sc, label='Green Space (%)')
plt.title('Income and Rent in Eight Cities')
plt.xlabel('Median Income (k$)')
plt.ylabel('Monthly Rent ($)')
plt.grid(True, alpha=0.3)
plt.show()
