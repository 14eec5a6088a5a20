import matplotlib.pyplot as plt
mon = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug']
ice = [120, 150, 210, 340, 480, 690, 860, 800]
t = [3, 4, 8, 12, 17, 21, 24, 23]
fig, ax1 = plt.subplots(figsize=(9, 5))
ax1.bar(mon, ice, color='lightskyblue', label='Ice creams sold')
ax1.set_ylabel('Ice creams sold per week', color='steelblue'); ax1.set_ylim(0, 1000)
ax1.set_xlabel('Month')
ax2 = ax1.twinx()
ax2.plot(mon, t, color='firebrick', marker='o', label='Mean temperature')
ax2.set_ylabel('Mean temperature (°C)', color='firebrick'); ax2.set_ylim(0, 30)
ax1.set_title('Ice cream sales and temperature at Café Lorenz')
fig.legend(loc='upper left', bbox_to_anchor=(0.12, 0.88))
plt.show()
