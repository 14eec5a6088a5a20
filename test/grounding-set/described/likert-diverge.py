import matplotlib.pyplot as plt
import numpy as np
items = ['Pay', 'Workload', 'Manager', 'Training', 'Canteen']
neg = np.array([45, 62, 18, 30, 12])
pos = np.array([38, 21, 70, 44, 75])
y = np.arange(len(items))
fig, ax = plt.subplots(figsize=(9, 5))
ax.barh(y, -neg, color='firebrick', label='Dissatisfied')
ax.barh(y, pos, color='seagreen', label='Satisfied')
for i in range(len(items)):
    ax.text(-neg[i] - 1, i, f'{neg[i]}%', ha='right', va='center')
    ax.text(pos[i] + 1, i, f'{pos[i]}%', ha='left', va='center')
ax.axvline(0, color='black', lw=1)
ax.set_yticks(y, items); ax.invert_yaxis()
ax.set_xlim(-90, 90)
ax.set_xticks([-80, -40, 0, 40, 80], ['80', '40', '0', '40', '80'])
ax.set_xlabel('Share of staff (%)')
ax.set_title('Staff survey: what people like and dislike')
ax.legend(loc='lower left')
plt.tight_layout()
plt.show()
