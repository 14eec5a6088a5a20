import matplotlib.pyplot as plt
import numpy as np

months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
rainfall = [85, 70, 62, 48, 35, 15, 5, 8, 30, 68, 95, 102]
temperature = [9, 10, 12, 15, 19, 24, 27, 28, 24, 18, 13, 10]

fig, ax1 = plt.subplots(figsize=(10, 6))

# Rainfall as bars
bars = ax1.bar(months, rainfall, color='lightsteelblue', edgecolor='steelblue', label='Rainfall')
ax1.set_xlabel('Month')
ax1.set_ylabel('Rainfall (mm)', color='steelblue')
ax1.tick_params(axis='y', labelcolor='steelblue')
ax1.set_ylim(0, 120)

# Temperature on a second y-axis
ax2 = ax1.twinx()
line, = ax2.plot(months, temperature, color='firebrick', marker='o', linewidth=2, label='Temperature')
ax2.set_ylabel('Temperature (°C)', color='firebrick')
ax2.tick_params(axis='y', labelcolor='firebrick')
ax2.set_ylim(0, 35)

plt.title('Climate Diagram of a Coastal Town')
ax1.legend([bars, line], ['Rainfall', 'Temperature'], loc='upper center')
fig.tight_layout()
plt.show()
