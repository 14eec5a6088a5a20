import matplotlib.pyplot as plt

car = [12, 15, 18, 20, 22, 25, 28, 30, 35, 60]
bus = [20, 25, 28, 32, 35, 38, 40, 45, 50, 55]
bike = [10, 12, 14, 15, 16, 18, 19, 20, 22, 24]
train = [30, 34, 36, 40, 44, 46, 50, 52, 58, 65]

fig, ax = plt.subplots(figsize=(9, 6))
bp = ax.boxplot([car, bus, bike, train], labels=['Car', 'Bus', 'Bike', 'Train'], patch_artist=True)
for patch, c in zip(bp['boxes'], ['lightcoral', 'khaki', 'lightgreen', 'lightblue']):
    patch.set_facecolor(c)
ax.set_title('Commute Time by Mode of Transport')
ax.set_xlabel('Mode of Transport')
ax.set_ylabel('Commute Time (minutes)')
ax.set_ylim(0, 70)
ax.yaxis.grid(True, linestyle='--', alpha=0.6)
plt.show()
