import numpy as np
import matplotlib.pyplot as plt

teams = ['Engineering', 'Marketing', 'Support', 'Finance']
agree = np.array([62, 48, 30, 55])
neutral = np.array([23, 30, 25, 35])
disagree = np.array([15, 22, 45, 10])

fig, ax = plt.subplots(figsize=(10, 5))
ax.barh(teams, agree, color='#2a9d8f', label='Agree')
ax.barh(teams, neutral, left=agree, color='#e9c46a', label='Neutral')
ax.barh(teams, disagree, left=agree + neutral, color='#e76f51', label='Disagree')
ax.set_xlabel('Share of Employees (%)')
ax.set_title('"My workload is manageable": Survey Results by Team')
ax.legend(ncol=3, loc='lower center', bbox_to_anchor=(0.5, -0.3))
plt.tight_layout()
plt.show()
