import matplotlib.pyplot as plt

labels = ['Wrong entity', 'Missing evidence', 'Arithmetic slip', 'Ambiguous question', 'Other']
sizes = [34, 27, 19, 12, 8]
colors = ['#e41a1c', '#377eb8', '#4daf4a', '#984ea3', '#999999']
fig, ax = plt.subplots(figsize=(7, 5))
w, t, a = ax.pie(sizes, labels=labels, colors=colors, autopct='%1.1f%%', startangle=90, counterclock=False,
                 pctdistance=0.8, wedgeprops=dict(width=0.42, edgecolor='white'), explode=[0.06, 0, 0, 0, 0])
ax.text(0, 0, '250\nerrors', ha='center', va='center', fontsize=14, weight='bold')
ax.set_title('Error analysis of the QA system')
plt.savefig('donut_err.png')
