import matplotlib.pyplot as plt

bike = [18, 20, 22, 24, 25, 27, 29, 31, 34]
car = [22, 26, 28, 30, 33, 35, 38, 40, 55]
van = [30, 34, 37, 41, 44, 48, 52, 55, 60]
drone = [8, 9, 10, 11, 12, 12, 13, 14, 15]

fig, ax = plt.subplots(figsize=(8, 6))
bp = ax.boxplot([bike, car, van, drone], labels=['Bike', 'Car', 'Van', 'Drone'], patch_artist=True)
for patch, color in zip(bp['boxes'], ['lightgreen', 'lightblue', 'salmon', 'plum']):
    patch.set_facecolor(color)
ax.set_title('Delivery Times by Vehicle Type')
ax.set_xlabel('Vehicle')
ax.set_ylabel('Delivery Time (minutes)')
ax.set_ylim(0, 70)
plt.show()
