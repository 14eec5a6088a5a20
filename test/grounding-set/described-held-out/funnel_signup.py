import matplotlib.pyplot as plt

stages = ['Website Visits', 'Product Views', 'Added to Cart', 'Checkout', 'Purchase']
counts = [10000, 6000, 3000, 1800, 1200]
colors = ['#08519c', '#3182bd', '#6baed6', '#9ecae1', '#c6dbef']

fig, ax = plt.subplots(figsize=(9, 6))
for i, (s, n) in enumerate(zip(stages, counts)):
    ax.barh(i, n, left=-n / 2, color=colors[i], height=0.8)
    ax.text(0, i, f'{n}', ha='center', va='center', color='black')
ax.set_yticks(range(len(stages)))
ax.set_yticklabels(stages)
ax.invert_yaxis()
ax.set_xticks([])
ax.set_xlim(-5500, 5500)
ax.set_title('Conversion Funnel of an Online Shop')
ax.set_xlabel('Number of Users')
plt.show()
