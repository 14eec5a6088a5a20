import matplotlib.pyplot as plt
from matplotlib.patches import Patch

tasks = [
    ('Requirements', 0, 3, 'Analysis'),
    ('Design', 2, 4, 'Analysis'),
    ('Backend', 5, 8, 'Development'),
    ('Frontend', 6, 6, 'Development'),
    ('Testing', 11, 5, 'QA'),
    ('Deployment', 16, 2, 'Operations'),
]
team_color = {'Analysis': 'mediumpurple', 'Development': 'cornflowerblue', 'QA': 'sandybrown', 'Operations': 'mediumseagreen'}

fig, ax = plt.subplots(figsize=(9, 4))
for i, (name, start, dur, team) in enumerate(tasks):
    ax.barh(i, dur, left=start, height=0.5, color=team_color[team], edgecolor='black')
    ax.text(start + dur / 2, i, f'{dur} w', ha='center', va='center', fontsize=9)
ax.axvline(9, color='red', ls='--', lw=1.5)
ax.text(9.15, -0.1, 'today', color='red')
ax.set_yticks(range(len(tasks)))
ax.set_yticklabels([t[0] for t in tasks])
ax.invert_yaxis()
ax.set_xlim(0, 20)
ax.set_xticks(range(0, 21, 2))
ax.set_xlabel('Week')
ax.set_title('Project schedule')
ax.grid(axis='x', alpha=0.4)
ax.legend(handles=[Patch(facecolor=c, edgecolor='black', label=t) for t, c in team_color.items()], loc='lower left', fontsize=8)
plt.tight_layout()
plt.show()
