import matplotlib.pyplot as plt

labels = ['Espresso', 'Filter', 'Instant', 'Capsule', 'Cold brew']
sizes = [34, 27, 18, 14, 7]
colors = ['#4e342e', '#8d6e63', '#d7ccc8', '#ffb74d', '#4fc3f7']

fig, ax = plt.subplots(figsize=(7, 6))
ax.pie(sizes, labels=labels, colors=colors, autopct='%1.0f%%', startangle=90, counterclock=False,
       pctdistance=0.8, wedgeprops=dict(width=0.4, edgecolor='white'))
ax.text(0, 0, 'n = 1,250', ha='center', va='center', fontsize=14)
ax.set_title('How office workers drink their coffee')
plt.savefig('ring.png')
