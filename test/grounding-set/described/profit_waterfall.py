import matplotlib.pyplot as plt

labels = ['Revenue', 'Materials', 'Wages', 'Subsidy', 'Taxes', 'Net Profit']
bottoms = [0, 80, 50, 50, 53, 0]
heights = [120, 40, 30, 15, 12, 53]
colors = ['steelblue', 'indianred', 'indianred', 'mediumseagreen', 'indianred', 'steelblue']

fig, ax = plt.subplots(figsize=(9, 5))
ax.bar(labels, heights, bottom=bottoms, color=colors)
signs = ['120', '-40', '-30', '+15', '-12', '53']
for i, s in enumerate(signs):
    ax.text(i, bottoms[i] + heights[i] + 1.5, s, ha='center')
ax.set_ylim(0, 135)
ax.set_title('From Revenue to Net Profit: Dairy Cooperative')
ax.set_xlabel('Position')
ax.set_ylabel('Amount (million €)')
plt.show()
