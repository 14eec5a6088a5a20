import matplotlib.pyplot as plt

categories = ['Salaries', 'Rent', 'Marketing', 'Software', 'Travel', 'Training']
amounts = [480, 160, 120, 100, 80, 60]

fig, ax = plt.subplots(figsize=(8, 8))
ax.pie(amounts, labels=categories, autopct='%.0f%%', startangle=0,
       colors=['royalblue', 'orange', 'limegreen', 'crimson', 'violet', 'gray'],
       wedgeprops={'width': 0.4, 'edgecolor': 'white'})
ax.set_title('Operating Costs of a Logistics Start-up')
plt.show()
