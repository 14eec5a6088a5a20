import matplotlib.pyplot as plt
import numpy as np

edges = np.arange(0, 13)
rain = [82, 64, 58, 45, 30, 18, 9, 12, 35, 70, 95, 101]

fig, ax = plt.subplots(figsize=(10, 5))
ax.stairs(rain, edges, fill=True, color='lightsteelblue', label='Rainfall')
ax.stairs(rain, edges, color='midnightblue', linewidth=2)
ax.axhline(np.mean(rain), color='red', linestyle='--', label='Annual mean')
ax.set_xticks(np.arange(12) + 0.5)
ax.set_xticklabels(['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'])
ax.set_ylabel('Rainfall (mm)')
ax.set_title('Monthly Rainfall in Santa Brava')
ax.set_xlim(0, 12)
ax.set_ylim(0, 120)
ax.legend(loc='upper center')
plt.show()
