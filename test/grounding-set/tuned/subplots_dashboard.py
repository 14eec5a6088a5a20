import matplotlib.pyplot as plt
import numpy as np

fig, axs = plt.subplots(2, 2, figsize=(12, 9))
fig.suptitle('Café Dashboard', fontsize=16, fontweight='bold')

# 1. Line plot: daily visitors
days = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']
visitors = [120, 115, 130, 140, 180, 220, 160]
axs[0, 0].plot(days, visitors, marker='o', color='teal')
axs[0, 0].set_title('Daily Visitors')
axs[0, 0].set_ylabel('Visitors')
axs[0, 0].set_ylim(100, 240)
axs[0, 0].grid(True)

# 2. Bar chart: drinks sold
drinks = ['Espresso', 'Latte', 'Tea', 'Juice']
cups = [310, 420, 150, 95]
axs[0, 1].bar(drinks, cups, color=['saddlebrown', 'tan', 'olivedrab', 'orange'])
axs[0, 1].set_title('Drinks Sold')
axs[0, 1].set_ylabel('Cups')

# 3. Pie chart: payment
axs[1, 0].pie([55, 30, 15], labels=['Card', 'Cash', 'App'], autopct='%1.0f%%',
              colors=['#8ecae6', '#ffb703', '#fb8500'], startangle=90)
axs[1, 0].set_title('Payment Methods')

# 4. Scatter plot: temperature vs. iced drinks
temp = [14, 16, 18, 20, 22, 24, 26, 28, 30]
iced = [5, 8, 12, 15, 22, 28, 35, 41, 50]
axs[1, 1].scatter(temp, iced, color='crimson', marker='x')
axs[1, 1].set_title('Iced Drinks vs. Temperature')
axs[1, 1].set_xlabel('Temperature (°C)')
axs[1, 1].set_ylabel('Iced drinks per day')

plt.tight_layout()
plt.show()
