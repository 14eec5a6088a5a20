import matplotlib.pyplot as plt

drinks = ['Espresso', 'Latte', 'Cappuccino', 'Flat White', 'Mocha', 'Tea', 'Hot Chocolate']
sold = [142, 318, 256, 187, 95, 121, 74]
colors = ['#6f4e37' if s != max(sold) else '#d97706' for s in sold]

fig, ax = plt.subplots(figsize=(9, 5.5))
bars = ax.bar(drinks, sold, color=colors, edgecolor='black', width=0.65)
for b, s in zip(bars, sold):
    ax.text(b.get_x() + b.get_width() / 2, s + 5, str(s), ha='center', fontsize=10)
ax.axhline(sum(sold) / len(sold), color='red', linestyle='--', label=f'Mean ({sum(sold)/len(sold):.0f})')
ax.set_title('Cups Sold at Riverside Café, First Week of May')
ax.set_ylabel('Cups sold')
ax.set_xlabel('Drink')
ax.set_ylim(0, 360)
plt.xticks(rotation=30)
ax.legend()
plt.tight_layout()
plt.show()
