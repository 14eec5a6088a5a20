import matplotlib.pyplot as plt

bus = [20, 25, 30, 35, 40, 45, 50]
bike = [10, 12, 15, 18, 20, 22, 25]
train = [30, 34, 38, 42, 44, 48, 55]
car = [15, 20, 24, 28, 36, 44, 60]

fig, ax = plt.subplots(figsize=(8, 5))
bp = ax.boxplot([bus, bike, train, car], patch_artist=True)
for p, c in zip(bp['boxes'], ['lightblue', 'lightgreen', 'khaki', 'lightcoral']):
    p.set_facecolor(c)
ax.set_xticklabels(['Bus', 'Bike', 'Train', 'Car'])
ax.set_title('Commute Duration by Mode of Transport')
ax.set_ylabel('Duration (minutes)')
ax.set_xlabel('Mode')
ax.yaxis.grid(True, linestyle='--')
plt.show()
