import matplotlib.pyplot as plt

labels = ['Rent', 'Food', 'Transport', 'Savings', 'Leisure', 'Other']
sizes = [36, 22, 12, 15, 9, 6]
colors = ['gold', 'yellowgreen', 'lightcoral', 'lightskyblue', 'violet', 'lightgray']
explode = (0.08, 0, 0, 0, 0, 0)

plt.figure(figsize=(7, 7))
plt.pie(sizes, labels=labels, colors=colors, explode=explode, autopct='%1.0f%%', startangle=90)
plt.title('Monthly Household Budget')
plt.axis('equal')
plt.show()
