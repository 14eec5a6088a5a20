import matplotlib.pyplot as plt

labels = ['Rent', 'Food', 'Transport', 'Leisure', 'Savings']
sizes = [38, 24, 15, 13, 10]
colors = ['#ff9999', '#66b3ff', '#99ff99', '#ffcc99', '#c2c2f0']
explode = (0.1, 0, 0, 0, 0)

plt.figure(figsize=(7, 7))
plt.pie(sizes, explode=explode, labels=labels, colors=colors, autopct='%1.1f%%', startangle=90, shadow=True)
plt.title('Monthly Budget of a Student Household')
plt.axis('equal')
plt.show()
