import matplotlib.pyplot as plt
import matplotlib.patches as mpatches

# (task, start week, duration in weeks, team)
tasks = [
    ('Requirements', 0, 3, 'Management'),
    ('Design', 2, 4, 'Design'),
    ('Backend', 5, 7, 'Engineering'),
    ('Frontend', 6, 6, 'Engineering'),
    ('Testing', 11, 4, 'Quality'),
    ('Launch', 15, 1, 'Management'),
]
team_colors = {'Management': '#6a4c93', 'Design': '#ffca3a',
               'Engineering': '#1982c4', 'Quality': '#8ac926'}

fig, ax = plt.subplots(figsize=(11, 5.5))
for i, (name, start, dur, team) in enumerate(tasks):
    ax.barh(i, dur, left=start, height=0.55, color=team_colors[team], edgecolor='black')
    ax.text(start + dur / 2, i, f'{dur}w', ha='center', va='center',
            color='white' if team != 'Design' else 'black', fontweight='bold')

ax.set_yticks(range(len(tasks)))
ax.set_yticklabels([t[0] for t in tasks])
ax.invert_yaxis()
ax.set_xlim(0, 17)
ax.set_xticks(range(0, 18))
ax.set_xlabel('Week')
ax.set_title('Project Schedule (Gantt Chart)')
ax.axvline(10, color='red', linestyle='--', linewidth=1.5)
ax.text(10.1, 5.35, 'Today', color='red')
ax.grid(axis='x', linestyle=':', alpha=0.6)

handles = [mpatches.Patch(color=c, label=t) for t, c in team_colors.items()]
ax.legend(handles=handles, title='Team', loc='upper right')
plt.tight_layout()
plt.show()
