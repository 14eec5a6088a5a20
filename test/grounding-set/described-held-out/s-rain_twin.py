import matplotlib.pyplot as plt

months = ['May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct']
rain = [60, 180, 310, 280, 150, 70]
hours = [9.0, 6.5, 4.0, 4.5, 6.0, 8.0]
fig, ax = plt.subplots(figsize=(8, 5))
ax.bar(months, rain, color='lightblue', edgecolor='navy', label='Rainfall')
ax.set_ylabel('Rainfall (mm)', color='navy')
ax.set_xlabel('Month')
ax.set_ylim(0, 350)
ax2 = ax.twinx()
ax2.plot(months, hours, color='darkorange', marker='o', linewidth=2, label='Sunshine')
ax2.set_ylabel('Sunshine (hours per day)', color='darkorange')
ax2.set_ylim(0, 10)
ax.set_title('Monsoon Season: Rain and Sunshine')
fig.legend(loc='upper right', bbox_to_anchor=(0.88, 0.88))
plt.savefig('rain_twin.png')
