import matplotlib.pyplot as plt

labels = ['Commuting', 'Leisure', 'Shopping', 'School', 'Deliveries']
sizes = [38, 27, 17, 10, 8]
colors = ['#4c72b0', '#55a868', '#c44e52', '#8172b2', '#ccb974']
explode = (0.08, 0, 0, 0, 0)

fig, ax = plt.subplots(figsize=(7, 7))
ax.pie(sizes, labels=labels, colors=colors, explode=explode, autopct='%1.1f%%', startangle=90)
ax.set_title('What E-Bikes Are Used For')
ax.axis('equal')
plt.show()
