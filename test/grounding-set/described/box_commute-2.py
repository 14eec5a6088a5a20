import matplotlib.pyplot as plt

car = [18, 22, 25, 27, 30, 32, 35, 38, 45]
bus = [25, 30, 34, 38, 42, 46, 50, 54, 60]
bike = [12, 15, 17, 19, 20, 22, 24, 26, 30]
train = [35, 40, 44, 47, 50, 52, 55, 58, 65]

fig, ax = plt.subplots(figsize=(9, 6))
bp = ax.boxplot([car, bus, bike, train], labels=['Car', 'Bus', 'Bike', 'Train'], patch_artist=True)
for patch, c in zip(bp['boxes'], ['lightcoral', 'khaki', 'lightgreen', 'lightblue']):
    patch.set_facecolor(c)
ax.set_title('Commute Times by Mode of Transport')
ax.set_xlabel('Mode')
ax.set_ylabel('Minutes')
ax.set_ylim(0, 70)
ax.yaxis.grid(True, linestyle='--', alpha=0.6)
plt.show()
