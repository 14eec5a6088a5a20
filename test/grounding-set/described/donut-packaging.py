import matplotlib.pyplot as plt

names = ['Paper and cardboard', 'Plastics', 'Glass', 'Wood', 'Metal']
mt = [32.7, 15.4, 15.2, 12.0, 3.9]
cols = ['#8dd3c7', '#fdb462', '#80b1d3', '#b3de69', '#bebada']

fig, ax = plt.subplots(figsize=(9, 5))
w, t = ax.pie(mt, colors=cols, startangle=90, counterclock=False, wedgeprops=dict(width=0.4, edgecolor='white'))
ax.text(0, 0, '79.2 m\ntonnes', ha='center', va='center', fontsize=14)
ax.legend(w, [f'{n}: {v}' for n, v in zip(names, mt)], loc='center left', bbox_to_anchor=(1, 0.5), frameon=False)
ax.set_title('Packaging waste by material, 2019 (million tonnes)')
plt.tight_layout()
plt.savefig('donut-packaging.png')
