import numpy as np
import matplotlib.pyplot as plt

months = ['J', 'F', 'M', 'A', 'M', 'J', 'J', 'A', 'S', 'O', 'N', 'D']
rain = [85, 70, 55, 42, 25, 9, 3, 6, 28, 64, 92, 104]
temp = [9.5, 10.2, 12.4, 15.1, 19.3, 23.8, 26.9, 26.5, 23.0, 18.6, 13.7, 10.6]
x = np.arange(12)

fig, ax1 = plt.subplots(figsize=(10, 6))
ax1.bar(x, rain, color='lightblue', label='Rainfall')
ax1.set_xlabel('Month')
ax1.set_ylabel('Rainfall (mm)', color='steelblue')
ax1.set_xticks(x)
ax1.set_xticklabels(months)
ax2 = ax1.twinx()
ax2.plot(x, temp, color='red', marker='o', label='Temperature')
ax2.set_ylabel('Temperature (°C)', color='red')
ax2.set_ylim(0, 35)
plt.title('Climate Diagram of Porto Lindo')
lines, labels = ax1.get_legend_handles_labels()
lines2, labels2 = ax2.get_legend_handles_labels()
ax1.legend(lines + lines2, labels + labels2, loc='upper center')
plt.show()
