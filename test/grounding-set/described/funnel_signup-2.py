import matplotlib.pyplot as plt

stages = ['Site Visits', 'Product Views', 'Add to Cart', 'Checkout', 'Purchase']
values = [5000, 3200, 1400, 900, 600]
colors = ['#1f77b4', '#2a9d8f', '#e9c46a', '#f4a261', '#e76f51']

fig, ax = plt.subplots(figsize=(9, 6))
for i, (s, v, c) in enumerate(zip(stages, values, colors)):
    ax.barh(i, v, left=-v / 2, height=0.8, color=c)
    ax.text(0, i, f'{s}: {v}', ha='center', va='center', fontsize=10)
ax.set_ylim(-0.6, 4.6)
ax.invert_yaxis()
ax.axis('off')
ax.set_title('Online Shop Conversion Funnel')
plt.show()
