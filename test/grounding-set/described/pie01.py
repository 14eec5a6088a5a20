import matplotlib.pyplot as plt

labels = ['Housing', 'Food', 'Transport', 'Savings', 'Leisure']
sizes = [35, 25, 15, 15, 10]
colors = ['gold', 'yellowgreen', 'lightcoral', 'lightskyblue', 'plum']
explode = (0.1, 0, 0, 0, 0)

plt.figure(figsize=(7, 7))
plt.pie(sizes, explode=explode, labels=labels, colors=colors, autopct='%1.1f%%', startangle=140)
plt.title('Monthly Household Budget')
plt.axis('equal')
plt.show()
