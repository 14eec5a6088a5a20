import matplotlib.pyplot as plt

schools = {'Ashby': (62, 81), 'Birch': (75, 70), 'Cedar': (58, 60), 'Dover': (88, 92), 'Elm': (80, 66)}
colors = {'Ashby': 'green', 'Birch': 'red', 'Cedar': 'gray', 'Dover': 'blue', 'Elm': 'orange'}

fig, ax = plt.subplots(figsize=(6, 8))
for name, (start, end) in schools.items():
    ax.plot([0, 1], [start, end], marker='o', color=colors[name], linewidth=2)
    ax.text(-0.05, start, f'{name} {start}', ha='right', va='center')
    ax.text(1.05, end, f'{end} {name}', ha='left', va='center')
ax.set_xlim(-0.6, 1.6)
ax.set_ylim(50, 100)
ax.set_xticks([0, 1])
ax.set_xticklabels(['2018', '2023'])
ax.set_ylabel('Average test score')
ax.set_title('School Test Scores, 2018 vs 2023')
plt.tight_layout()
plt.show()
