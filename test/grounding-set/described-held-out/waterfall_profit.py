import matplotlib.pyplot as plt

steps = ['Revenue', 'Materials', 'Wages', 'Marketing', 'Subsidy', 'Taxes', 'Net Profit']
change = [500, -180, -140, -50, 30, -40, 120]
bottoms = [0, 320, 180, 130, 130, 120, 0]
heights = [500, 180, 140, 50, 30, 40, 120]
colors = ['navy', 'firebrick', 'firebrick', 'firebrick', 'limegreen', 'firebrick', 'navy']

fig, ax = plt.subplots(figsize=(10, 6))
ax.bar(steps, heights, bottom=bottoms, color=colors)
for i, (b, h, d) in enumerate(zip(bottoms, heights, change)):
    ax.text(i, b + h + 8, f'{d:+d}', ha='center')
ax.set_title('From Revenue to Net Profit')
ax.set_xlabel('Item')
ax.set_ylabel('Amount (thousand $)')
ax.set_ylim(0, 560)
ax.grid(axis='y', linestyle='--', alpha=0.5)
plt.show()
