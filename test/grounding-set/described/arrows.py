import numpy as np
import matplotlib.pyplot as plt

hours = np.arange(0, 25, 2)
load = np.array([42, 38, 36, 45, 63, 70, 74, 71, 68, 78, 92, 75, 50])

fig, ax = plt.subplots(figsize=(10, 6))
ax.plot(hours, load, color='darkslategray', linewidth=2.5, marker='.')
ax.annotate('Evening peak', xy=(20, 92), xytext=(13, 98), fontsize=11,
            arrowprops=dict(facecolor='red', shrink=0.05, width=1.5, headwidth=8))
ax.annotate('Night minimum', xy=(4, 36), xytext=(6.5, 30), fontsize=11,
            arrowprops=dict(arrowstyle='->', color='blue'))
ax.set_xlabel('Hour of the day')
ax.set_ylabel('Load (GW)')
ax.set_xticks(np.arange(0, 25, 4))
ax.set_xlim(0, 24)
ax.set_ylim(20, 105)
ax.set_title('Daily Electricity Load Curve')
ax.grid(True, linestyle='--', alpha=0.6)
plt.savefig('q2_26_arrows.png')
