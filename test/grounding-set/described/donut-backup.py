import matplotlib.pyplot as plt

categories = ['Cloud', 'External Drive', 'NAS', 'No Backup']
values = [45, 25, 12, 18]
colors = ['royalblue', 'mediumseagreen', 'goldenrod', 'firebrick']

fig, ax = plt.subplots(figsize=(8, 6))
wedges, texts, autotexts = ax.pie(values, colors=colors, autopct='%1.0f%%', pctdistance=0.8,
                                  startangle=90, counterclock=False,
                                  wedgeprops=dict(width=0.4, edgecolor='white'))
ax.text(0, 0, 'n = 400', ha='center', va='center', fontsize=16)
ax.legend(wedges, categories, title='Method', loc='center left', bbox_to_anchor=(1, 0.5))
ax.set_title('How Do You Back Up Your Photos?')
plt.tight_layout()
plt.show()
