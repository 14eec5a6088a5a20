import matplotlib.pyplot as plt
import numpy as np

months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
rain = [88, 72, 65, 50, 38, 22, 10, 14, 36, 70, 96, 104]
temp = [6.2, 7.0, 9.8, 12.9, 17.3, 21.5, 24.6, 24.1, 20.4, 15.2, 10.1, 7.1]

fig, ax1 = plt.subplots(figsize=(10, 6))
ax1.bar(months, rain, color='lightblue', edgecolor='steelblue', label='Rainfall')
ax1.set_ylabel('Rainfall (mm)', color='steelblue')
ax1.set_ylim(0, 120)
ax1.tick_params(axis='y', labelcolor='steelblue')

ax2 = ax1.twinx()
ax2.plot(months, temp, color='firebrick', marker='D', linewidth=2, label='Temperature')
ax2.set_ylabel('Mean temperature (°C)', color='firebrick')
ax2.set_ylim(0, 30)
ax2.tick_params(axis='y', labelcolor='firebrick')

ax1.set_title('Climate of Port Alden')
lines1, labels1 = ax1.get_legend_handles_labels()
lines2, labels2 = ax2.get_legend_handles_labels()
ax1.legend(lines1 + lines2, labels1 + labels2, loc='upper center')
fig.tight_layout()
plt.savefig('q2_05_twinx.png')
