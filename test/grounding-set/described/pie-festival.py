import matplotlib.pyplot as plt

labels = ['Stage & Sound', 'Artists', 'Security', 'Catering', 'Marketing', 'Insurance']
sizes = [28, 36, 12, 9, 10, 5]
colors = ['cornflowerblue', 'salmon', 'gold', 'lightgreen', 'plum', 'silver']
explode = (0, 0.1, 0, 0, 0, 0)

plt.figure(figsize=(8, 8))
plt.pie(sizes, explode=explode, labels=labels, colors=colors, autopct='%1.1f%%', startangle=90)
plt.title('Budget of the Summer Folk Festival')
plt.axis('equal')
plt.show()
