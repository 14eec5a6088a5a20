import matplotlib.pyplot as plt
import numpy as np

weeks = np.arange(1, 13)
pulse = np.array([78, 77, 75, 74, 74, 71, 69, 68, 66, 65, 63, 62])

fig, ax = plt.subplots(figsize=(8, 5))
ax.plot(weeks, pulse, color='firebrick', linewidth=2, marker='D')
ax.axhline(70, color='gray', linestyle='--', label='Target (70 bpm)')
ax.annotate('Interval training begins', xy=(6, 71), xytext=(6.8, 75.5),
            arrowprops=dict(arrowstyle='->'))
ax.set_xticks(weeks)
ax.set_xlabel('Week of Programme')
ax.set_ylabel('Resting Heart Rate (bpm)')
ax.set_title('Resting Heart Rate over a 12-Week Running Programme')
ax.legend()
ax.grid(True)
plt.show()
