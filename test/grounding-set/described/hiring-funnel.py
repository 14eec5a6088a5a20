import matplotlib.pyplot as plt

stages = ['Applications', 'Screened', 'Phone interview', 'On-site', 'Offer', 'Hired']
counts = [1200, 640, 310, 120, 48, 36]
colors = ['#08306b', '#08519c', '#2171b5', '#4292c6', '#6baed6', '#9ecae1']

fig, ax = plt.subplots(figsize=(9, 6))
for i, (s, c) in enumerate(zip(stages, counts)):
    ax.barh(i, c, left=-c / 2, color=colors[i], height=0.85)
    ax.text(650, i, f'{c}', va='center')
ax.set_yticks(range(len(stages)))
ax.set_yticklabels(stages)
ax.invert_yaxis()
ax.set_xlim(-700, 800)
ax.set_xticks([])
ax.set_title('Recruitment Funnel, Engineering Roles')
for s in ['top', 'right', 'bottom']:
    ax.spines[s].set_visible(False)
plt.tight_layout()
plt.show()
