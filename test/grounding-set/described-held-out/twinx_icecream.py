import matplotlib.pyplot as plt

months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
sales = [15, 18, 30, 45, 70, 95, 120, 110, 75, 40, 20, 17]
temp = [2, 4, 8, 12, 17, 21, 25, 24, 19, 13, 7, 3]

fig, ax1 = plt.subplots(figsize=(10, 6))
ax1.bar(months, sales, color='lightpink', label='Sales')
ax1.set_xlabel('Month')
ax1.set_ylabel('Ice Cream Sales (thousand $)', color='deeppink')
ax1.set_ylim(0, 140)
ax2 = ax1.twinx()
ax2.plot(months, temp, color='navy', marker='o', label='Temperature')
ax2.set_ylabel('Mean Temperature (°C)', color='navy')
ax2.set_ylim(0, 30)
ax1.set_title('Ice Cream Sales and Temperature by Month')
fig.legend(loc='upper left', bbox_to_anchor=(0.13, 0.87))
plt.show()
