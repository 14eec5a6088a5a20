import matplotlib.pyplot as plt

hours = [0, 3, 6, 9, 12, 15, 18, 21, 24]
low = [8, 6, 5, 9, 14, 16, 14, 11, 8]
high = [12, 10, 9, 15, 22, 25, 21, 16, 13]
mean = [10, 8, 7, 12, 18, 20, 17, 13, 10]

fig, ax = plt.subplots(figsize=(10, 5))
ax.fill_between(hours, low, high, color='lightsalmon', alpha=0.5, label='Range over the week')
ax.plot(hours, mean, color='firebrick', linewidth=2, label='Weekly mean')
ax.set_title('Daily Temperature Cycle in Early Spring')
ax.set_xlabel('Hour of day')
ax.set_ylabel('Temperature (°C)')
ax.set_xticks(hours)
ax.set_xlim(0, 24)
ax.set_ylim(0, 30)
ax.legend(loc='upper left')
plt.show()
