import matplotlib.pyplot as plt

months = ['May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct']
occupancy = [55, 68, 84, 92, 71, 48]
price = [90, 105, 140, 150, 110, 85]

fig, ax1 = plt.subplots(figsize=(9, 5))
ax1.bar(months, occupancy, color='lightsteelblue', label='Occupancy')
ax1.set_xlabel('Month')
ax1.set_ylabel('Occupancy Rate (%)')
ax1.set_ylim(0, 100)
ax2 = ax1.twinx()
ax2.plot(months, price, color='darkorange', marker='D', linewidth=2, label='Room Price')
ax2.set_ylabel('Average Room Price (€)')
ax2.set_ylim(0, 180)
fig.legend(loc='upper right', bbox_to_anchor=(0.88, 0.87))
plt.title('Hotel Occupancy and Room Price')
plt.show()
