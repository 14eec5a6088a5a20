import matplotlib.pyplot as plt

stages = ['Site visits', 'Product views', 'Added to cart', 'Checkout', 'Purchase']
values = [5000, 3200, 1400, 850, 600]
colors = ['#003f5c', '#58508d', '#bc5090', '#ff6361', '#ffa600']

fig, ax = plt.subplots(figsize=(9, 6))
for i, (s, v) in enumerate(zip(stages, values)):
    ax.barh(i, v, left=-v / 2, color=colors[i], height=0.8)
    ax.text(0, i, f'{v}', ha='center', va='center', color='white', fontsize=12, fontweight='bold')
ax.set_yticks(range(len(stages)))
ax.set_yticklabels(stages)
ax.invert_yaxis()
ax.set_xticks([])
for side in ['top', 'right', 'bottom', 'left']:
    ax.spines[side].set_visible(False)
ax.set_title('Online Shop Conversion Funnel, March')
plt.tight_layout()
plt.savefig('q2_08_funnel.png')
