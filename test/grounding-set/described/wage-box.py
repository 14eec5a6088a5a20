import matplotlib.pyplot as plt

data = [
    [32, 35, 36, 38, 40, 41, 43, 45, 48, 52],
    [40, 44, 47, 50, 52, 54, 57, 60, 66, 95],
    [28, 29, 30, 31, 33, 34, 35, 36, 38, 40],
    [50, 55, 58, 62, 65, 69, 72, 78, 84, 90],
]
fig, ax = plt.subplots(figsize=(7, 5))
bp = ax.boxplot(data, patch_artist=True, widths=0.5)
for p, c in zip(bp['boxes'], ['lightblue', 'lightgreen', 'lightyellow', 'lightpink']):
    p.set_facecolor(c)
ax.set_xticklabels(['Education', 'Engineering', 'Hospitality', 'Finance'])
ax.set_ylabel('Annual salary (thousand EUR)')
ax.set_title('Salary distribution by sector')
ax.yaxis.grid(True, alpha=0.4)
plt.show()
