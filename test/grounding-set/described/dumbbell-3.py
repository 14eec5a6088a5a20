import matplotlib.pyplot as plt
import numpy as np

jobs = ['Nurse', 'Teacher', 'Engineer', 'Chef', 'Lawyer']
y2010 = np.array([31, 34, 48, 24, 62])
y2020 = np.array([39, 37, 61, 23, 70])
pos = np.arange(len(jobs))

plt.style.use('dark_background')
fig, ax = plt.subplots(figsize=(9, 5))
ax.hlines(pos, y2010, y2020, color='lightgray', linewidth=3)
ax.scatter(y2010, pos, color='yellow', s=90, label='2010', zorder=3)
ax.scatter(y2020, pos, color='cyan', s=90, label='2020', zorder=3)
ax.set_yticks(pos)
ax.set_yticklabels(jobs)
ax.set_xlabel('Median salary (thousand EUR)')
ax.set_xlim(15, 80)
ax.set_title('Salary Change by Occupation')
ax.legend(loc='lower right')
plt.tight_layout()
plt.savefig('q2_38_dumbbell.png')
