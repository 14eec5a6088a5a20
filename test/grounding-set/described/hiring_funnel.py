import matplotlib.pyplot as plt

stages = ['Applications', 'Screening', 'Interview', 'Offer', 'Hired']
counts = [800, 400, 120, 40, 30]
colors = ['#08306b', '#2171b5', '#6baed6', '#9ecae1', '#c6dbef']

fig, ax = plt.subplots(figsize=(8, 5))
for i, (s, c) in enumerate(zip(stages, counts)):
    ax.barh(i, c, left=(800 - c) / 2, color=colors[i], height=0.8)
    ax.text(400, i, f'{c}', ha='center', va='center', color='black' if i > 1 else 'white')
ax.set_yticks(range(5))
ax.set_yticklabels(stages)
ax.invert_yaxis()
ax.set_xticks([])
ax.set_title('Recruitment Funnel of a Software Company')
plt.tight_layout()
plt.show()
