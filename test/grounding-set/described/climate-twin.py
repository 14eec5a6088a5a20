import matplotlib.pyplot as plt
import numpy as np

months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
visitors = [12, 14, 20, 35, 48, 70, 95, 98, 60, 38, 18, 22]
price = [65, 66, 72, 85, 98, 125, 150, 155, 118, 90, 70, 80]

fig, ax1 = plt.subplots(figsize=(11, 6))
ax1.bar(months, visitors, color='lightsteelblue', label='Visitors')
ax1.set_ylabel('Visitors (thousands)', color='steelblue')
ax1.tick_params(axis='y', labelcolor='steelblue')
ax1.set_ylim(0, 110)
ax2 = ax1.twinx()
ax2.plot(months, price, color='darkred', marker='o', label='Room price')
ax2.set_ylabel('Average room price (€)', color='darkred')
ax2.tick_params(axis='y', labelcolor='darkred')
ax2.set_ylim(0, 180)
plt.title('Tourism and Hotel Prices in Port Azul')
h1, l1 = ax1.get_legend_handles_labels()
h2, l2 = ax2.get_legend_handles_labels()
ax1.legend(h1 + h2, l1 + l2, loc='upper left')
fig.tight_layout()
plt.show()
