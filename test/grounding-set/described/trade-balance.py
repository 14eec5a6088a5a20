import matplotlib.pyplot as plt
import numpy as np

yr = np.arange(2014, 2022)
exp = [182, 176, 181, 204, 221, 217, 196, 243]
imp = [158, 165, 172, 196, 225, 224, 189, 251]

fig, ax = plt.subplots(figsize=(9, 5))
ax.bar(yr - 0.2, exp, 0.4, label='Exports', color='#4c72b0')
ax.bar(yr + 0.2, imp, 0.4, label='Imports', color='#dd8452')
ax.set_xticks(yr)
ax.set_ylim(0, 300)
ax.set_yticks(range(0, 301, 50))
ax.set_ylabel('Billion euros')
ax.set_title('Goods trade, 2014-2021')
ax.legend(loc='upper left')
ax.grid(axis='y', alpha=0.4)
ax.set_axisbelow(True)
plt.tight_layout()
plt.savefig('trade-balance.png')
