import matplotlib.pyplot as plt

products = ['Croissant', 'Baguette', 'Rye Loaf', 'Brioche', 'Scone', 'Bagel']
sold = [185, 240, 95, 120, 60, 150]
colors = ['peru', 'goldenrod', 'saddlebrown', 'orange', 'tan', 'sienna']

plt.figure(figsize=(9, 5))
bars = plt.bar(products, sold, color=colors, edgecolor='black')
for b in bars:
    plt.text(b.get_x() + b.get_width() / 2, b.get_height() + 3, int(b.get_height()), ha='center')
plt.title('Saturday Sales at Mill Lane Bakery')
plt.xlabel('Product')
plt.ylabel('Units Sold')
plt.ylim(0, 280)
plt.show()
