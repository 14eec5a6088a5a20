import matplotlib.pyplot as plt

engineering = [52, 58, 60, 65, 68, 70, 75, 80, 95]
marketing = [38, 40, 44, 45, 48, 50, 52, 55, 60]
sales = [30, 36, 42, 50, 55, 62, 70, 78, 120]
support = [28, 30, 31, 33, 34, 35, 36, 38, 40]

data = [engineering, marketing, sales, support]
labels = ['Engineering', 'Marketing', 'Sales', 'Support']
colors = ['lightblue', 'lightgreen', 'lightcoral', 'khaki']

fig, ax = plt.subplots(figsize=(9, 6))
box = ax.boxplot(data, labels=labels, patch_artist=True, medianprops=dict(color='black', linewidth=2))
for patch, color in zip(box['boxes'], colors):
    patch.set_facecolor(color)

ax.set_title('Salary Distribution by Department')
ax.set_ylabel('Annual salary (thousand USD)')
ax.set_ylim(20, 130)
ax.yaxis.grid(True, linestyle='--', alpha=0.7)
plt.show()
