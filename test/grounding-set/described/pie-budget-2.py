import matplotlib.pyplot as plt

labels = ['Housing', 'Food', 'Transport', 'Leisure', 'Savings', 'Other']
sizes = [35, 20, 15, 8, 12, 10]
colors = ['#66b3ff', '#99ff99', '#ffcc99', '#ff9999', '#c2c2f0', '#ffb3e6']
explode = (0.1, 0, 0, 0, 0, 0)

fig, ax = plt.subplots(figsize=(7, 7))
ax.pie(sizes, labels=labels, colors=colors, explode=explode, autopct='%1.1f%%', startangle=90, shadow=False)
ax.set_title('Monthly Household Budget')
ax.axis('equal')
plt.show()
