import matplotlib.pyplot as plt

labels = ['Rent', 'Food', 'Transport', 'Leisure', 'Savings']
sizes = [38, 22, 12, 10, 18]
colors = ['tomato', 'gold', 'skyblue', 'plum', 'yellowgreen']
explode = (0.1, 0, 0, 0, 0)

plt.figure(figsize=(7, 7))
plt.pie(sizes, explode=explode, labels=labels, colors=colors, autopct='%1.1f%%', startangle=90)
plt.title('Monthly Budget of a Student')
plt.axis('equal')
plt.show()
