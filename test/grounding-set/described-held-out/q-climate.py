import matplotlib.pyplot as plt
m = list('JFMAMJJASOND')
x = range(12)
rain = [95, 80, 70, 50, 35, 15, 5, 8, 30, 75, 105, 110]
temp = [8, 9, 11, 14, 18, 23, 26, 26, 22, 18, 13, 9]
fig, ax = plt.subplots(figsize=(7.5, 4.5))
ax.bar(x, rain, color='lightsteelblue')
ax.set_ylabel('Rainfall (mm)', color='steelblue')
ax.set_xticks(list(x), m)
ax.set_ylim(0, 120)
ax2 = ax.twinx()
ax2.plot(x, temp, color='firebrick', marker='o')
ax2.set_ylabel('Mean temperature (°C)', color='firebrick')
ax2.set_ylim(0, 30)
ax.set_title('Climate of Porto Lento')
plt.show()
