import matplotlib.pyplot as plt

use = ['Shower', 'Toilet', 'Laundry', 'Dishes', 'Garden', 'Drinking and cooking']
litres = [46, 34, 15, 8, 12, 5]

fig, ax = plt.subplots(figsize=(8, 6))
ax.pie(litres, autopct='%1.1f%%', pctdistance=0.8, startangle=140,
       wedgeprops=dict(width=0.45, edgecolor='white'), colors=plt.cm.Set2.colors)
ax.legend(use, loc='center left', bbox_to_anchor=(1, 0.5), title='Use')
ax.set_title('Household Water Use per Person and Day')
ax.text(0, 0, '120 L', ha='center', va='center', fontsize=16)
plt.tight_layout()
plt.show()
