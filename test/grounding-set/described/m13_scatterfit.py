import numpy as np
import matplotlib.pyplot as plt
x = np.array([1.2, 2.0, 2.7, 3.5, 4.1, 5.0, 5.8, 6.4, 7.3, 8.1, 8.8, 9.6])
y = np.array([14.1, 17.5, 18.2, 23.0, 24.1, 29.3, 30.2, 34.5, 37.0, 42.3, 43.1, 48.4])
a, b = np.polyfit(x, y, 1)
fig, ax = plt.subplots(figsize=(5.5, 4))
ax.scatter(x, y, c='navy', label='Samples')
xx = np.linspace(0, 10, 50)
ax.plot(xx, a * xx + b, 'r-', label='Linear fit')
ax.fill_between(xx, a * xx + b - 2.5, a * xx + b + 2.5, color='r', alpha=0.15, label='95% CI')
ax.text(0.5, 36, f'$R^2$ = {np.corrcoef(x, y)[0, 1] ** 2:.2f}', fontsize=11)
ax.set_xlabel('Nitrogen input (g/m$^2$)'); ax.set_ylabel('Leaf chlorophyll (SPAD)'); ax.set_xlim(0, 10); ax.set_ylim(0, 60)
ax.legend(loc='lower right')
plt.tight_layout(); plt.savefig('m13.png')
