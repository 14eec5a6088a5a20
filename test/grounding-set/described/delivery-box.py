import matplotlib.pyplot as plt

north = [22, 25, 27, 28, 30, 31, 33, 35, 38]
south = [30, 34, 36, 38, 40, 43, 45, 47, 52]
east = [18, 20, 21, 22, 24, 25, 26, 27, 60]
west = [25, 28, 33, 39, 44, 50, 56, 61, 66]

fig, ax = plt.subplots(figsize=(8, 6))
bp = ax.boxplot([north, south, east, west], patch_artist=True, widths=0.5)
for patch, c in zip(bp['boxes'], ['lightblue', 'lightgreen', 'khaki', 'lightpink']):
    patch.set_facecolor(c)
for m in bp['medians']:
    m.set_color('black')
    m.set_linewidth(2)
ax.set_xticklabels(['North', 'South', 'East', 'West'])
ax.set_ylabel('Delivery time (minutes)')
ax.set_xlabel('District')
ax.set_title('Food Delivery Times by District')
ax.yaxis.grid(True, linestyle='--', alpha=0.6)
plt.tight_layout()
plt.show()
