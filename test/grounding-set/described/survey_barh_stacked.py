import numpy as np
import matplotlib.pyplot as plt

groups = ['18-29', '30-44', '45-59', '60+']
agree = np.array([62, 55, 48, 30])
neutral = np.array([20, 22, 21, 25])
disagree = np.array([18, 23, 31, 45])

fig, ax = plt.subplots(figsize=(9, 4))
ax.barh(groups, agree, color='green', label='Agree')
ax.barh(groups, neutral, left=agree, color='lightgray', label='Neutral')
ax.barh(groups, disagree, left=agree + neutral, color='firebrick', label='Disagree')
for i in range(len(groups)):
    ax.text(agree[i] / 2, i, f'{agree[i]}%', ha='center', va='center', color='white')
    ax.text(agree[i] + neutral[i] / 2, i, f'{neutral[i]}%', ha='center', va='center')
    ax.text(agree[i] + neutral[i] + disagree[i] / 2, i, f'{disagree[i]}%', ha='center', va='center', color='white')
ax.set_xlim(0, 100)
ax.set_xlabel('Share of Respondents (%)')
ax.set_ylabel('Age Group')
ax.set_title('Should the City Centre Be Car-Free?')
ax.legend(loc='upper center', bbox_to_anchor=(0.5, -0.2), ncol=3)
plt.tight_layout()
plt.show()
