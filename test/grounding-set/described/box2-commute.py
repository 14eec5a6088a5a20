import matplotlib.pyplot as plt

bus = [22, 25, 27, 30, 31, 33, 36, 38, 40, 44, 72]
tram = [18, 20, 21, 23, 24, 25, 27, 28, 29, 31, 33]
bike = [12, 14, 15, 16, 17, 18, 20, 21, 23, 24, 26]
car = [15, 19, 24, 28, 33, 38, 42, 46, 51, 55, 60]

fig, ax = plt.subplots(figsize=(9, 5))
bp = ax.boxplot([bus, tram, bike, car], vert=False, patch_artist=True)
for patch, color in zip(bp['boxes'], ['lightcoral', 'lightblue', 'lightgreen', 'wheat']):
    patch.set_facecolor(color)
ax.set_yticklabels(['Bus', 'Tram', 'Bike', 'Car'])
ax.set_title('Commuting Time by Means of Transport')
ax.set_xlabel('Commuting Time (minutes)')
ax.set_ylabel('Means of Transport')
plt.show()
