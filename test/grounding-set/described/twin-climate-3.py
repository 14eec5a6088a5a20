import matplotlib.pyplot as plt

month_names = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
rainfall = [80, 65, 55, 40, 30, 15, 5, 10, 35, 70, 95, 100]
temperature = [8, 9, 12, 15, 19, 24, 28, 27, 23, 18, 12, 9]

fig, ax1 = plt.subplots(figsize=(10, 6))
ax1.bar(month_names, rainfall, color='lightskyblue', label='Rainfall')
ax1.set_ylabel('Rainfall (mm)', color='tab:blue')
ax1.set_ylim(0, 120)
ax1.tick_params(axis='y', labelcolor='tab:blue')

ax2 = ax1.twinx()
ax2.plot(month_names, temperature, color='tab:red', marker='D', linewidth=2, label='Temperature')
ax2.set_ylabel('Temperature (°C)', color='tab:red')
ax2.set_ylim(0, 30)
ax2.tick_params(axis='y', labelcolor='tab:red')

plt.title('Climate of Port Salvo')
fig.legend(loc='upper left', bbox_to_anchor=(0.13, 0.875))
plt.show()
