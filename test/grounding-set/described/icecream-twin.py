import numpy as np
import matplotlib.pyplot as plt
mon = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
temp = [3, 4, 8, 12, 16, 20, 23, 22, 18, 12, 7, 4]
sales = [15, 18, 30, 45, 70, 110, 140, 155, 90, 50, 22, 25]
fig, ax = plt.subplots(figsize=(10, 5))
ax.bar(mon, sales, color='lightpink', edgecolor='grey', label='Sales')
ax.set_ylabel('Ice cream sales (litres)'); ax.set_ylim(0, 180)
ax2 = ax.twinx()
ax2.plot(mon, temp, color='darkblue', marker='D', label='Mean temperature')
ax2.set_ylabel('Temperature (°C)'); ax2.set_ylim(0, 30)
h1, l1 = ax.get_legend_handles_labels(); h2, l2 = ax2.get_legend_handles_labels()
ax.legend(h1 + h2, l1 + l2, loc='upper left')
ax.set_title('Ice cream sales and temperature over the year')
fig.tight_layout()
plt.show()
