import matplotlib.pyplot as plt
import numpy as np

yr = ['2015', '2016', '2017', '2018', '2019', '2020']
na = np.array([4.1, 4.4, 4.9, 5.3, 5.8, 5.2])
eu = np.array([3.2, 3.3, 3.5, 3.9, 4.0, 3.4])
ap = np.array([1.1, 1.6, 2.2, 3.0, 3.9, 4.6])

fig, ax = plt.subplots(figsize=(8, 5))
ax.bar(yr, na, color='#003f5c', label='North America')
ax.bar(yr, eu, bottom=na, color='#bc5090', label='Europe')
ax.bar(yr, ap, bottom=na + eu, color='#ffa600', label='Asia Pacific')
for i, t in enumerate(na + eu + ap):
    ax.text(i, t + 0.2, f'{t:.1f}', ha='center', fontweight='bold')
ax.set_ylim(0, 16)
ax.set_ylabel('Net sales in billion U.S. dollars')
ax.set_title('Net sales of Orvane Sportswear by region')
ax.legend(loc='upper left', frameon=False)
plt.tight_layout()
plt.savefig('regions-stack.png')
