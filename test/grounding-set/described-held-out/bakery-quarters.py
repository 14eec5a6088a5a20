import matplotlib.pyplot as plt
import numpy as np

products = ['Sourdough', 'Croissant', 'Rye loaf', 'Cinnamon bun', 'Focaccia']
q1 = [420, 610, 185, 340, 150]
q2 = [455, 580, 210, 365, 240]
q3 = [390, 530, 160, 310, 295]

x = np.arange(len(products))
w = 0.26
fig, ax = plt.subplots(figsize=(10, 6))
b1 = ax.bar(x - w, q1, w, label='Q1', color='#8c564b')
b2 = ax.bar(x, q2, w, label='Q2', color='#ff7f0e')
b3 = ax.bar(x + w, q3, w, label='Q3', color='#2ca02c')
for b in (b1, b2, b3):
    ax.bar_label(b, padding=2, fontsize=8)
ax.set_xticks(x)
ax.set_xticklabels(products)
ax.set_ylabel('Units sold (thousands)')
ax.set_title('Bakery Chain Sales by Product, 2023')
ax.set_ylim(0, 700)
ax.legend(title='Quarter', loc='upper right')
ax.grid(axis='y', linestyle='--', alpha=0.5)
plt.tight_layout()
plt.savefig('bakery_quarters.png', dpi=120)
