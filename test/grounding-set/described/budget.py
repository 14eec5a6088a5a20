import matplotlib.pyplot as plt

labels = ['Rent', 'Food', 'Transport', 'Savings', 'Leisure', 'Other']
sizes = [34, 22, 13, 15, 10, 6]
colors = ['#ff9999', '#66b3ff', '#99ff99', '#ffcc99', '#c2c2f0', '#d3d3d3']

plt.figure(figsize=(7, 7))
plt.pie(sizes, labels=labels, colors=colors, autopct='%1.0f%%', startangle=90, explode=(0.08, 0, 0, 0, 0, 0))
plt.title('Monthly Budget of a Young Household')
plt.axis('equal')
plt.show()
