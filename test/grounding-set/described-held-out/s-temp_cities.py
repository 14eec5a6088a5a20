import matplotlib.pyplot as plt

months = ['Jan','Feb','Mar','Apr','May','Jun','Jul','Aug','Sep','Oct','Nov','Dec']
oslo = [-4, -4, 0, 5, 11, 15, 17, 16, 11, 6, 1, -3]
cairo = [14, 15, 18, 22, 26, 28, 29, 29, 27, 24, 19, 15]
perth = [25, 25, 23, 20, 16, 14, 13, 13, 15, 17, 20, 23]

fig, ax = plt.subplots(figsize=(9, 5))
ax.plot(months, oslo, color='tab:blue', marker='o', label='Oslo')
ax.plot(months, cairo, color='tab:red', marker='s', linestyle='--', label='Cairo')
ax.plot(months, perth, color='tab:green', marker='^', linestyle=':', label='Perth')
ax.axhline(0, color='grey', linewidth=0.8)
ax.set_title('Average Monthly Temperature in Three Cities')
ax.set_xlabel('Month')
ax.set_ylabel('Temperature (°C)')
ax.set_ylim(-10, 35)
ax.legend(loc='upper left', ncol=3)
ax.grid(True, alpha=0.3)
plt.tight_layout()
plt.savefig('temp_cities.png')
