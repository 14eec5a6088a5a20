import matplotlib.pyplot as plt

species = ['Oak', 'Yew', 'Birch', 'Willow', 'Poplar', 'Beech', 'Scots Pine']
growth = [32, 15, 58, 95, 120, 38, 45]
colors = ['saddlebrown', 'darkgreen', 'lightgray', 'olive', 'gold', 'peru', 'seagreen']

plt.figure(figsize=(9, 5))
plt.barh(species, growth, color=colors)
for i, g in enumerate(growth):
    plt.text(g + 1.5, i, f'{g} cm', va='center')
plt.xlim(0, 140)
plt.xlabel('Mean Annual Height Growth (cm)')
plt.ylabel('Tree Species')
plt.title('How Fast Young Trees Grow')
plt.tight_layout()
plt.show()
