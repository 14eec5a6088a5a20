import matplotlib.pyplot as plt

cities = ['Hamburg', 'Venice', 'Amsterdam', 'Pittsburgh', 'Stockholm']
bridges = [2500, 391, 1281, 446, 57]

fig, ax = plt.subplots(figsize=(9, 5))
ax.barh(cities, bridges, color='slategray', edgecolor='black')
ax.set_title('Number of Bridges in Selected Cities')
ax.set_xlabel('Bridges')
ax.set_ylabel('City')
ax.invert_yaxis()
plt.tight_layout()
plt.show()
