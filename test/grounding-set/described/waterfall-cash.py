import matplotlib.pyplot as plt

steps = ['Opening', 'Sales', 'Grants', 'Wages', 'Rent', 'Tax', 'Closing']
bottoms = [0, 200, 350, 270, 220, 190, 0]
heights = [200, 150, 40, 120, 50, 30, 190]
colors = ['gray', 'green', 'green', 'red', 'red', 'red', 'gray']

fig, ax = plt.subplots(figsize=(10, 6))
ax.bar(steps, heights, bottom=bottoms, color=colors, width=0.6)
labels = ['200', '+150', '+40', '-120', '-50', '-30', '190']
for i in range(len(steps)):
    ax.text(i, bottoms[i] + heights[i] + 6, labels[i], ha='center', fontweight='bold')
ax.set_ylim(0, 450)
ax.set_ylabel('Cash (thousand USD)')
ax.set_title('Cash Flow Waterfall')
plt.show()
