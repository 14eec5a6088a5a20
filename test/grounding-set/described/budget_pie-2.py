import matplotlib.pyplot as plt

labels = ['Housing', 'Food', 'Transport', 'Savings', 'Leisure', 'Other']
sizes = [34, 18, 15, 14, 11, 8]
colors = ['tomato', 'gold', 'skyblue', 'limegreen', 'orchid', 'silver']
explode = (0.1, 0, 0, 0, 0, 0)

plt.figure(figsize=(7, 7))
plt.pie(sizes, labels=labels, colors=colors, explode=explode, autopct='%1.0f%%', startangle=90)
plt.title('Monthly Household Budget')
plt.axis('equal')
plt.show()
