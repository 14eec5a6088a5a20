import matplotlib.pyplot as plt
import numpy as np

schools = ['Primary', 'Middle', 'High', 'Vocational']
agree = np.array([65, 48, 40, 55])
neutral = np.array([20, 27, 25, 30])
disagree = 100 - agree - neutral

fig, ax = plt.subplots(figsize=(9, 4))
ax.barh(schools, agree, color='seagreen', label='Agree')
ax.barh(schools, neutral, left=agree, color='lightgray', label='Neutral')
ax.barh(schools, disagree, left=agree + neutral, color='salmon', label='Disagree')
ax.set_title('"I enjoy going to school"')
ax.set_xlabel('Share of pupils (%)')
ax.set_ylabel('School type')
ax.set_xlim(0, 100)
ax.legend(loc='upper center', bbox_to_anchor=(0.5, -0.18), ncol=3)
plt.tight_layout()
plt.show()
