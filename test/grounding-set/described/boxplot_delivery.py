import matplotlib.pyplot as plt

pizza = [22, 25, 27, 28, 30, 31, 33, 35, 38]
sushi = [34, 36, 39, 41, 44, 46, 47, 50, 55]
burger = [18, 20, 23, 24, 26, 27, 28, 29, 48]
thai = [25, 30, 34, 37, 39, 45, 49, 54, 60]

fig, ax = plt.subplots(figsize=(8, 6))
bp = ax.boxplot([pizza, sushi, burger, thai], patch_artist=True)
for patch, c in zip(bp['boxes'], ['tomato', 'lightgreen', 'khaki', 'plum']):
    patch.set_facecolor(c)
ax.set_xticklabels(['Pizza', 'Sushi', 'Burger', 'Thai'])
ax.set_ylabel('Delivery Time (minutes)')
ax.set_xlabel('Type of Food')
ax.set_title('Delivery Times by Type of Food')
ax.yaxis.grid(True)
plt.show()
