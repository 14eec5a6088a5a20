import matplotlib.pyplot as plt
import numpy as np

quarters = ['Q1', 'Q2', 'Q3', 'Q4']
laptops = [120, 135, 150, 210]
tablets = [80, 75, 70, 95]
phones = [200, 220, 190, 310]

x = np.arange(len(quarters))
width = 0.25
fig, ax = plt.subplots(figsize=(9, 6))
ax.bar(x - width, laptops, width, label='Laptops', color='#1f77b4')
ax.bar(x, tablets, width, label='Tablets', color='#ff7f0e')
ax.bar(x + width, phones, width, label='Phones', color='#2ca02c')
ax.set_title('Quarterly Electronics Sales in 2023')
ax.set_xlabel('Quarter')
ax.set_ylabel('Units Sold (thousands)')
ax.set_xticks(x)
ax.set_xticklabels(quarters)
ax.legend(loc='upper left')
ax.yaxis.grid(True, linestyle='--', alpha=0.5)
plt.show()
