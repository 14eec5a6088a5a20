import matplotlib.pyplot as plt

labels = ['Coal', 'Natural gas', 'Hydro', 'Nuclear', 'Wind', 'Solar', 'Other']
sizes = [35, 23, 15, 10, 8, 5, 4]
colors = ['#4d4d4d', '#e08214', '#2166ac', '#b2182b', '#92c5de', '#fdd835', '#bdbdbd']
fig, ax = plt.subplots(figsize=(6.5, 6))
ax.pie(sizes, labels=labels, colors=colors, autopct='%1.0f%%', startangle=90,
       counterclock=False, pctdistance=0.8, wedgeprops=dict(width=0.4, edgecolor='white'))
ax.text(0, 0, '28,500\nTWh', ha='center', va='center', fontsize=16, weight='bold')
ax.set_title('World electricity generation by source')
plt.show()
