import matplotlib.pyplot as plt

rain = [82, 70, 61, 40, 22, 9, 3, 5, 24, 58, 77, 90]
temp = [9, 10, 12, 15, 19, 23, 26, 26, 23, 18, 13, 10]

fig, ax1 = plt.subplots(figsize=(8, 5))
ax1.bar(range(12), rain, color='cornflowerblue', label='Rain')
ax1.set_ylabel('Rainfall (mm)', color='cornflowerblue')
ax1.set_ylim(0, 100)
ax1.set_xticks(range(12))
ax1.set_xticklabels(['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'])
ax2 = ax1.twinx()
ax2.plot(range(12), temp, color='red', marker='o', label='Temperature')
ax2.set_ylabel('Temperature (°C)', color='red')
ax2.set_ylim(0, 40)
plt.title('Climate of a Mediterranean Town')
plt.tight_layout()
plt.show()
