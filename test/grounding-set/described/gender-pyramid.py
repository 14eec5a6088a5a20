import numpy as np
import matplotlib.pyplot as plt

ages = ['0-14', '15-29', '30-44', '45-59', '60-74', '75+']
men = np.array([6.9, 7.4, 8.2, 9.1, 7.0, 3.1])
women = np.array([6.5, 7.0, 8.0, 9.2, 7.6, 4.9])
y = np.arange(6)
fig, ax = plt.subplots(figsize=(8, 5))
ax.barh(y, -men, color='#4c72b0', label='Men')
ax.barh(y, women, color='#dd8452', label='Women')
for i in range(6):
    ax.text(-men[i] - 0.15, i, f'{men[i]}', ha='right', va='center')
    ax.text(women[i] + 0.15, i, f'{women[i]}', ha='left', va='center')
ax.set_yticks(y)
ax.set_yticklabels(ages)
ax.set_xlim(-11, 11)
ax.set_xticks([-10, -5, 0, 5, 10])
ax.set_xticklabels(['10', '5', '0', '5', '10'])
ax.set_xlabel('Population (millions)')
ax.set_ylabel('Age group')
ax.set_title('Population pyramid')
ax.axvline(0, color='black', lw=0.8)
ax.legend()
plt.show()
