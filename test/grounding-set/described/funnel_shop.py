import matplotlib.pyplot as plt

stages = ['Visited site', 'Viewed product', 'Added to cart', 'Started checkout', 'Purchased']
users = [8000, 5200, 2100, 1300, 900]
colors = ['#08519c', '#3182bd', '#6baed6', '#9ecae1', '#c6dbef']

fig, ax = plt.subplots(figsize=(9, 6))
for i, (s, u) in enumerate(zip(stages, users)):
    ax.barh(i, u, left=(8000 - u) / 2, color=colors[i], height=0.8)
    ax.text(4000, i, f'{u:,}', ha='center', va='center', color='white' if i < 2 else 'black', fontweight='bold')
ax.set_yticks(range(5))
ax.set_yticklabels(stages)
ax.invert_yaxis()
ax.set_xticks([])
ax.set_title('Conversion Funnel of an Online Shoe Shop')
for side in ['top', 'right', 'bottom', 'left']:
    ax.spines[side].set_visible(False)
plt.tight_layout()
plt.show()
