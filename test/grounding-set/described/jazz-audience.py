import matplotlib.pyplot as plt

ages = ['18-24', '25-34', '35-44', '45-54', '55-64', '65+']
share = [9, 14, 18, 22, 24, 13]
colors = plt.cm.Set2.colors[:6]

fig, ax = plt.subplots(figsize=(8, 7))
wedges, texts, autotexts = ax.pie(share, colors=colors, autopct='%.0f%%', pctdistance=0.8,
                                  startangle=140, wedgeprops=dict(width=0.4, edgecolor='white'))
ax.legend(wedges, ages, title='Age group', loc='center left', bbox_to_anchor=(0.95, 0.5))
ax.text(0, 0, '4,200\nvisitors', ha='center', va='center', fontsize=14, fontweight='bold')
ax.set_title('Audience of the Riverside Jazz Festival')
plt.tight_layout()
plt.show()
