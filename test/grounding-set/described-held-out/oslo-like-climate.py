import matplotlib.pyplot as plt

months = ['J', 'F', 'M', 'A', 'M', 'J', 'J', 'A', 'S', 'O', 'N', 'D']
names = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
rain = [55, 40, 45, 50, 65, 80, 95, 100, 85, 90, 75, 60]
temp = [-5, -4, 1, 6, 12, 16, 19, 17, 12, 6, 1, -3]

fig, ax1 = plt.subplots(figsize=(9, 5))
ax1.bar(names, rain, color='lightskyblue', label='Rainfall')
ax1.set_ylabel('Rainfall (mm)', color='steelblue')
ax1.set_ylim(0, 120)
ax2 = ax1.twinx()
ax2.plot(names, temp, color='firebrick', marker='D', label='Temperature')
ax2.set_ylabel('Temperature (°C)', color='firebrick')
ax2.set_ylim(-10, 25)
ax1.set_title('Climate of Brandvik, 1991–2020')
h1, l1 = ax1.get_legend_handles_labels()
h2, l2 = ax2.get_legend_handles_labels()
ax1.legend(h1 + h2, l1 + l2, loc='upper left')
plt.tight_layout()
plt.savefig('climate.png')
