import matplotlib.pyplot as plt
from matplotlib.patches import Rectangle

items = [
    ('Housing', 36, 0, 0, 40, 90, '#8dd3c7'),
    ('Food', 18, 40, 40, 36, 50, '#ffffb3'),
    ('Transport', 14, 40, 0, 35, 40, '#bebada'),
    ('Leisure', 12, 76, 40, 24, 50, '#fb8072'),
    ('Savings', 10, 75, 0, 25, 40, '#80b1d3'),
    ('Clothing', 6, 0, 90, 60, 10, '#fdb462'),
    ('Other', 4, 60, 90, 40, 10, '#d9d9d9'),
]
fig, ax = plt.subplots(figsize=(7.5, 6))
for n, v, x, y, w, h, c in items:
    ax.add_patch(Rectangle((x, y), w, h, facecolor=c, edgecolor='white', lw=3))
    ax.text(x + w / 2, y + h / 2, f'{n}\n{v}%' if h > 10 else f'{n} {v}%', ha='center', va='center', fontsize=12)
ax.set_xlim(0, 100)
ax.set_ylim(0, 100)
ax.axis('off')
ax.set_title('Household budget')
plt.show()
