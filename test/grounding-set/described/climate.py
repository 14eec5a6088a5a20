import matplotlib.pyplot as plt

months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
rain = [78, 60, 52, 40, 25, 10, 4, 6, 28, 66, 90, 95]
temp = [9, 10, 12, 15, 19, 23, 26, 26, 23, 18, 13, 10]

fig, ax1 = plt.subplots(figsize=(10, 5))
ax1.bar(months, rain, color='lightblue', label='Rainfall')
ax1.set_ylabel('Rainfall (mm)')
ax1.set_ylim(0, 120)
ax2 = ax1.twinx()
ax2.plot(months, temp, 'r-o', label='Temperature')
ax2.set_ylabel('Temperature (°C)')
ax2.set_ylim(0, 30)
ax1.set_title('Climate Diagram of a Mediterranean Port')
ax1.legend(loc='upper left')
ax2.legend(loc='upper right')
plt.show()
