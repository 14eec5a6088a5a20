import matplotlib.pyplot as plt

stages = ['Site visits', 'Product views', 'Add to cart', 'Checkout', 'Purchase']
n = [12000, 7800, 3100, 1500, 960]
cols = plt.cm.viridis([0.1, 0.3, 0.5, 0.7, 0.9])
fig, ax = plt.subplots(figsize=(7.5, 4.8))
for i, (s, v) in enumerate(zip(stages, n)):
    ax.barh(len(n) - 1 - i, v, left=-v / 2, height=0.8, color=cols[i])
    ax.text(0, len(n) - 1 - i, f'{v:,}', ha='center', va='center', color='white' if i < 3 else 'black', weight='bold')
ax.set_yticks(range(len(n)))
ax.set_yticklabels(stages[::-1])
ax.set_xticks([])
for sp in ('top', 'right', 'bottom'):
    ax.spines[sp].set_visible(False)
ax.set_title('Conversion funnel of an online shop')
plt.subplots_adjust(left=0.2)
plt.show()
