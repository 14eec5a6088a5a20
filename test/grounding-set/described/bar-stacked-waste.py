import matplotlib.pyplot as plt

towns = ['Alder', 'Birch', 'Cedar', 'Dogwood', 'Elm']
paper = [30, 25, 40, 20, 35]
glass = [15, 20, 10, 25, 15]
plastic = [20, 30, 15, 10, 40]
b2 = [p + g for p, g in zip(paper, glass)]

plt.figure(figsize=(10, 6))
plt.bar(towns, paper, label='Paper', color='tan')
plt.bar(towns, glass, bottom=paper, label='Glass', color='mediumaquamarine')
plt.bar(towns, plastic, bottom=b2, label='Plastic', color='orchid')
plt.title('Recycled Waste by Town')
plt.xlabel('Town')
plt.ylabel('Waste (tonnes)')
plt.legend()
plt.show()
