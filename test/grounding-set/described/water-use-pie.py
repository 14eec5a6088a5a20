import matplotlib.pyplot as plt
labels = ['Shower', 'Toilet', 'Washing machine', 'Kitchen tap', 'Garden']
sizes = [34, 26, 15, 17, 8]
colors = ['#1f77b4', '#ff7f0e', '#2ca02c', '#d62728', '#9467bd']
explode = (0, 0.1, 0, 0, 0)
fig, ax = plt.subplots(figsize=(7, 7))
ax.pie(sizes, labels=labels, colors=colors, explode=explode, autopct='%1.0f%%', startangle=90, shadow=True)
ax.set_title('Where household water goes')
ax.axis('equal')
plt.show()
