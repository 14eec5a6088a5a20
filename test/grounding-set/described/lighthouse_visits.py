import matplotlib.pyplot as plt

months = ['Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct']
skerry = [420, 610, 880, 1340, 1520, 790, 350]
torran = [300, 380, 640, 910, 980, 560, 410]

fig, ax = plt.subplots(figsize=(9, 5))
ax.plot(months, skerry, color='navy', marker='o', linewidth=2, label='Skerry Point')
ax.plot(months, torran, color='crimson', marker='s', linestyle='--', linewidth=2, label='Torran Head')
ax.annotate('Summer festival', xy=(4, 1520), xytext=(1.2, 1400),
            arrowprops=dict(arrowstyle='->', color='gray'))
ax.set_title('Lighthouse Visitors by Month (2022)')
ax.set_xlabel('Month')
ax.set_ylabel('Number of Visitors')
ax.legend(loc='upper right')
ax.grid(True, linestyle=':', alpha=0.6)
plt.tight_layout()
plt.show()
