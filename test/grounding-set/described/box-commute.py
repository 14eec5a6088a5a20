import matplotlib.pyplot as plt

bike = [12, 14, 15, 17, 18, 20, 21, 22, 25]
bus = [22, 26, 28, 31, 35, 38, 40, 44, 52]
car = [15, 18, 20, 24, 26, 29, 33, 37, 70]
train = [30, 33, 34, 36, 37, 39, 40, 42, 45]

plt.figure(figsize=(9, 6))
bp = plt.boxplot([bike, bus, car, train], labels=['Bike', 'Bus', 'Car', 'Train'], patch_artist=True)
for patch, c in zip(bp['boxes'], ['lightblue', 'lightgreen', 'lightyellow', 'pink']):
    patch.set_facecolor(c)
plt.title('Commuting Time by Means of Transport')
plt.xlabel('Means of Transport')
plt.ylabel('Time (minutes)')
plt.show()
