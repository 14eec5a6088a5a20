import matplotlib.pyplot as plt
import numpy as np

quarters = ['Q1', 'Q2', 'Q3', 'Q4']
north = [120, 135, 150, 170]
south = [95, 110, 90, 130]
west = [80, 105, 125, 100]

x = np.arange(len(quarters))
width = 0.25

fig, ax = plt.subplots(figsize=(10, 6))
ax.bar(x - width, north, width, label='North', color='steelblue')
ax.bar(x, south, width, label='South', color='darkorange')
ax.bar(x + width, west, width, label='West', color='seagreen')

ax.set_xlabel('Quarter')
ax.set_ylabel('Sales (thousand euros)')
ax.set_title('Quarterly Sales by Region')
ax.set_xticks(x)
ax.set_xticklabels(quarters)
ax.set_ylim(0, 200)
ax.legend(title='Region', loc='upper left')
ax.grid(axis='y', alpha=0.3)
plt.tight_layout()
plt.show()
