import matplotlib.pyplot as plt

bus = [22, 25, 28, 30, 32, 34, 35, 38, 41, 45, 50]
tram = [18, 20, 21, 23, 24, 25, 26, 27, 29, 30, 33]
cycle = [12, 14, 15, 16, 17, 18, 19, 20, 22, 24, 40]
car = [15, 20, 24, 28, 31, 36, 40, 44, 48, 52, 60]

fig, ax = plt.subplots(figsize=(8, 6))
bp = ax.boxplot([bus, tram, cycle, car], patch_artist=True)
for patch, color in zip(bp['boxes'], ['lightblue', 'lightgreen', 'khaki', 'lightcoral']):
    patch.set_facecolor(color)
ax.set_xticks([1, 2, 3, 4])
ax.set_xticklabels(['Bus', 'Tram', 'Bicycle', 'Car'])
ax.set_ylabel('Commute Time (min)')
ax.set_xlabel('Means of Travel')
ax.set_title('Commuting Times by Means of Travel')
ax.set_ylim(0, 70)
ax.yaxis.grid(True, linestyle=':')
plt.show()
