import matplotlib.pyplot as plt

months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
rain = [85, 70, 62, 48, 30, 14, 6, 10, 34, 78, 102, 110]
temp = [9, 10, 12, 15, 19, 24, 27, 27, 23, 18, 13, 10]

fig, ax1 = plt.subplots(figsize=(10, 6))
ax1.bar(months, rain, color='skyblue', label='Rainfall')
ax1.set_xlabel('Month')
ax1.set_ylabel('Rainfall (mm)', color='steelblue')
ax1.set_ylim(0, 150)
ax2 = ax1.twinx()
ax2.plot(months, temp, color='firebrick', marker='D', label='Temperature')
ax2.set_ylabel('Mean Temperature (°C)', color='firebrick')
ax2.set_ylim(0, 40)
ax1.set_title('Climate of Porto Lume')
fig.legend(loc='upper center', bbox_to_anchor=(0.5, 0.86))
plt.show()
