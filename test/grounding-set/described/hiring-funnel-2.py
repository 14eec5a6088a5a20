import matplotlib.pyplot as plt

stages = ['Applications', 'CV screen', 'Phone call', 'Interview', 'Offer', 'Hired']
counts = [1200, 480, 240, 96, 30, 24]
colors = ['#08306b', '#08519c', '#2171b5', '#4292c6', '#6baed6', '#9ecae1']

fig, ax = plt.subplots(figsize=(9, 6))
for i, (s, n) in enumerate(zip(stages, counts)):
    ax.barh(i, n, left=-n / 2, color=colors[i], height=0.8)
    ax.text(620, i, f'{n:,}', va='center', ha='left', fontsize=11)
    if i > 0:
        ax.text(-620, i, f'{n / counts[i - 1]:.0%} of previous', va='center', ha='right', fontsize=9, color='gray')
ax.set_yticks(range(len(stages)))
ax.set_yticklabels(stages)
ax.invert_yaxis()
ax.set_xlim(-1000, 800)
ax.set_xticks([])
for sp in ax.spines.values():
    sp.set_visible(False)
ax.set_title('Recruitment Funnel, Spring Campaign')
plt.tight_layout()
plt.show()
