import matplotlib.pyplot as plt
import numpy as np

questions = ['School lunches', 'Sports facilities', 'Homework load', 'Teachers']
agree = np.array([35, 62, 28, 74])
neutral = np.array([25, 18, 30, 16])
disagree = np.array([40, 20, 42, 10])

fig, ax = plt.subplots(figsize=(9, 5))
ax.barh(questions, agree, color='forestgreen', label='Satisfied')
ax.barh(questions, neutral, left=agree, color='lightgray', label='Neutral')
ax.barh(questions, disagree, left=agree + neutral, color='firebrick', label='Dissatisfied')
ax.set_xlabel('Share of Pupils (%)')
ax.set_title('Pupil Satisfaction Survey')
ax.set_xlim(0, 100)
ax.legend(ncol=3, loc='upper center', bbox_to_anchor=(0.5, -0.12))
plt.tight_layout()
plt.show()
