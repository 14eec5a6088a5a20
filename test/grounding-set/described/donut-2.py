import matplotlib.pyplot as plt

src = ['Gas', 'Wind', 'Nuclear', 'Solar', 'Hydro', 'Biomass', 'Coal']
share = [32, 27, 15, 12, 6, 5, 3]
colors = ['#bc6c25', '#48cae4', '#9d4edd', '#ffd60a', '#0077b6', '#70e000', '#343a40']

fig, ax = plt.subplots(figsize=(6.5, 6))
wedges, texts, auto = ax.pie(share, colors=colors, startangle=90, counterclock=False, autopct='%.0f%%', pctdistance=0.8,
                             wedgeprops=dict(width=0.4, edgecolor='white'))
for a in auto:
    a.set_fontsize(9)
auto[-1].set_color('white')
ax.text(0, 0, '312 TWh', ha='center', va='center', fontsize=18, weight='bold')
ax.legend(wedges, src, title='Source', loc='center left', bbox_to_anchor=(0.95, 0.5))
ax.set_title('Electricity generation by source, 2023')
plt.tight_layout()
plt.show()
