import matplotlib.pyplot as plt

labels = ['Opening', 'Sales', 'Grants', 'Salaries', 'Rent', 'Closing']
bottoms = [0, 50, 130, 85, 70, 0]
heights = [50, 80, 20, 65, 15, 70]
colors = ['gray', 'green', 'green', 'red', 'red', 'gray']
text = ['50', '+80', '+20', '-65', '-15', '70']

fig, ax = plt.subplots(figsize=(9, 6))
ax.bar(labels, heights, bottom=bottoms, color=colors)
for i in range(len(labels)):
    ax.text(i, bottoms[i] + heights[i] + 2, text[i], ha='center')
ax.set_ylabel('Cash (thousand USD)')
ax.set_title('Cash Flow of the Community Theatre')
ax.set_ylim(0, 170)
plt.show()
