import matplotlib.pyplot as plt

car = [18, 22, 25, 27, 30, 32, 35, 38, 60]
bus = [28, 33, 36, 40, 42, 45, 47, 50, 55]
bicycle = [10, 12, 15, 17, 18, 20, 21, 23, 26]
train = [35, 38, 42, 48, 52, 55, 58, 62, 70]

fig, ax = plt.subplots(figsize=(8, 6))
box = ax.boxplot([car, bus, bicycle, train], patch_artist=True)
for patch, c in zip(box['boxes'], ['lightcoral', 'khaki', 'palegreen', 'lightblue']):
    patch.set_facecolor(c)
ax.set_xticklabels(['Car', 'Bus', 'Bicycle', 'Train'])
ax.set_title('Commuting Time by Mode of Transport')
ax.set_xlabel('Mode of transport')
ax.set_ylabel('Time one way (minutes)')
ax.yaxis.grid(True, linestyle='--', alpha=0.5)
plt.show()
