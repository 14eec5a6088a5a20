import matplotlib.pyplot as plt
import numpy as np

days = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat']
sourdough = [40, 45, 50, 55, 80, 110]
croissant = [60, 55, 65, 70, 95, 140]
rye = [30, 35, 25, 30, 45, 20]

x = np.arange(len(days))
w = 0.27
fig, ax = plt.subplots(figsize=(10, 6))
ax.bar(x - w, sourdough, w, label='Sourdough', color='#8c564b')
ax.bar(x, croissant, w, label='Croissant', color='#ffbf00')
ax.bar(x + w, rye, w, label='Rye', color='#555555')
ax.set_xticks(x)
ax.set_xticklabels(days)
ax.set_xlabel('Weekday')
ax.set_ylabel('Units sold')
ax.set_title('Daily Sales at Corner Bakery')
ax.set_yticks(range(0, 161, 20))
ax.legend(loc='upper left')
plt.show()
