import matplotlib.pyplot as plt

regions = ['Lakeside', 'Midland', 'Westbrook', 'Eastmoor', 'Northvale', 'Southport']
y2000 = [77, 68, 80, 72, 61, 55]
y2020 = [74, 79, 93, 90, 84, 83]

fig, ax = plt.subplots(figsize=(8, 4.5))
for i, (a, b) in enumerate(zip(y2000, y2020)):
    ax.plot([a, b], [i, i], color='lightgray', lw=4, zorder=1)
    ax.text(max(a, b) + 1.2, i, f'{b - a:+d}', va='center', fontsize=10, color='green' if b > a else 'red')
ax.scatter(y2000, range(6), s=110, color='goldenrod', zorder=2, label='2000')
ax.scatter(y2020, range(6), s=110, color='navy', zorder=2, label='2020')
ax.set_yticks(range(6))
ax.set_yticklabels(regions)
ax.set_xlim(50, 100)
ax.set_xlabel('Adult literacy rate (%)')
ax.set_title('Change in literacy by region')
ax.legend(loc='lower left')
ax.grid(axis='x', ls=':', alpha=0.6)
plt.tight_layout()
plt.show()
