import matplotlib.pyplot as plt

stages = ['Light', 'Deep', 'REM', 'Awake']
minutes = [240, 96, 110, 34]
colors = ['#8ecae6', '#9d4edd', '#ffb703', '#d62828']

fig, ax = plt.subplots(figsize=(7, 7))
wedges, texts, autotexts = ax.pie(minutes, colors=colors, autopct='%1.0f%%', pctdistance=0.8,
                                  startangle=90, counterclock=False,
                                  wedgeprops=dict(width=0.4, edgecolor='white'))
ax.text(0, 0, '8 h in bed', ha='center', va='center', fontsize=16)
ax.legend(wedges, stages, title='Sleep Stage', loc='center left', bbox_to_anchor=(0.95, 0.5))
ax.set_title('One Night of Sleep')
plt.tight_layout()
plt.show()
