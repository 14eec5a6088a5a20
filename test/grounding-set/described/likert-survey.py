import matplotlib.pyplot as plt
import numpy as np

questions = ['Pay', 'Workload', 'Team spirit', 'Management', 'Canteen']
agree = np.array([30, 25, 70, 45, 55])
neutral = np.array([20, 15, 20, 30, 25])
disagree = np.array([50, 60, 10, 25, 20])

fig, ax = plt.subplots(figsize=(10, 5))
ax.barh(questions, agree, color='#2a9d8f', label='Agree')
ax.barh(questions, neutral, left=agree, color='#e9c46a', label='Neutral')
ax.barh(questions, disagree, left=agree + neutral, color='#e76f51', label='Disagree')

for i in range(len(questions)):
    ax.text(agree[i] / 2, i, f'{agree[i]}%', ha='center', va='center', color='white')
    ax.text(agree[i] + neutral[i] / 2, i, f'{neutral[i]}%', ha='center', va='center')
    ax.text(agree[i] + neutral[i] + disagree[i] / 2, i, f'{disagree[i]}%', ha='center', va='center', color='white')

ax.set_xlim(0, 100)
ax.invert_yaxis()
ax.set_xlabel('Share of employees (%)')
ax.set_title('Employee Satisfaction Survey', pad=30)
ax.legend(ncol=3, loc='lower center', bbox_to_anchor=(0.5, 1.0))
plt.tight_layout()
plt.show()
