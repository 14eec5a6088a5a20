import matplotlib.pyplot as plt

fruits = ['Apples', 'Bananas', 'Cherries', 'Dates', 'Elderberries', 'Figs']
sold = [320, 410, 150, 95, 60, 130]
colors = ['red', 'gold', 'darkred', 'brown', 'purple', 'green']

plt.figure(figsize=(9, 6))
plt.bar(fruits, sold, color=colors)
plt.xlabel('Fruit')
plt.ylabel('Quantity Sold (kg)')
plt.title('Weekly Fruit Sales at the Farmers Market')
for i, v in enumerate(sold):
    plt.text(i, v + 5, str(v), ha='center')
plt.show()
