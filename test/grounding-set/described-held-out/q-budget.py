import matplotlib.pyplot as plt
labels = ['Rent', 'Food', 'Transport', 'Books', 'Leisure', 'Savings']
sizes = [38, 24, 10, 6, 14, 8]
colors = ['#4c78a8', '#f58518', '#54a24b', '#e45756', '#b279a2', '#9d755d']
fig, ax = plt.subplots(figsize=(6, 6))
ax.pie(sizes, labels=labels, colors=colors, autopct='%1.0f%%', startangle=90,
       explode=[0.06, 0, 0, 0, 0, 0])
ax.set_title("A student's monthly budget")
plt.show()
