import matplotlib.pyplot as plt
import numpy as np

n = np.array([0, 20, 40, 60, 80, 100, 120, 140, 160, 180])
wheat = np.array([2.9, 3.6, 4.1, 5.0, 5.4, 6.3, 6.6, 7.4, 7.7, 8.6])
k, b = np.polyfit(n, wheat, 1)

fig, ax = plt.subplots(figsize=(8, 6))
ax.scatter(n, wheat, color='darkgoldenrod', s=70, label='Plots')
ax.plot(n, k * n + b, color='black', label=f'Fit: y = {k:.3f}x + {b:.2f}')
ax.set_xlabel('Nitrogen applied (kg/ha)')
ax.set_ylabel('Wheat yield (t/ha)')
ax.set_title('Wheat Yield Response to Nitrogen')
ax.set_xlim(-10, 190)
ax.set_ylim(2, 10)
ax.legend(loc='upper left')
ax.grid(True, linestyle='--', alpha=0.5)
plt.show()
