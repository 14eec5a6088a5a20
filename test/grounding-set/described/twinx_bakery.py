import matplotlib.pyplot as plt

months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun']
loaves = [820, 790, 860, 910, 880, 760]
temp = [2, 3, 8, 12, 17, 23]

fig, ax1 = plt.subplots(figsize=(8, 5))
ax1.bar(months, loaves, color='burlywood', label='Loaves sold')
ax1.set_xlabel('Month')
ax1.set_ylabel('Loaves Sold')
ax1.set_ylim(0, 1000)
ax2 = ax1.twinx()
ax2.plot(months, temp, color='red', marker='o', label='Temperature')
ax2.set_ylabel('Average Temperature (°C)', color='red')
ax2.set_ylim(0, 30)
plt.title('Bakery Sales and Temperature')
fig.legend(loc='upper left', bbox_to_anchor=(0.12, 0.88))
plt.show()
