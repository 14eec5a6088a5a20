import matplotlib.pyplot as plt

months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
rain = [60, 52, 48, 40, 35, 22, 10, 15, 38, 70, 85, 78]
temp = [6, 7, 10, 13, 17, 22, 25, 25, 21, 16, 10, 7]

fig, ax1 = plt.subplots(figsize=(11, 6))
ax1.bar(months, rain, color='lightblue', label='Rainfall')
ax1.set_xlabel('Month')
ax1.set_ylabel('Rainfall (mm)', color='blue')
ax1.set_ylim(0, 100)

ax2 = ax1.twinx()
ax2.plot(months, temp, color='red', marker='o', label='Temperature')
ax2.set_ylabel('Temperature (°C)', color='red')
ax2.set_ylim(0, 30)

fig.legend(loc='upper center', ncol=2, bbox_to_anchor=(0.5, 0.88))
plt.title('Climate of Montelago')
plt.show()
