import matplotlib.pyplot as plt
import numpy as np

groups = ['0-14', '15-29', '30-44', '45-59', '60-74', '75+']
men = np.array([410, 520, 480, 450, 300, 120])
women = np.array([390, 500, 490, 470, 350, 210])

fig, ax = plt.subplots(figsize=(9, 6))
y = np.arange(len(groups))
ax.barh(y, -men, color='steelblue', label='Men')
ax.barh(y, women, color='lightcoral', label='Women')
ax.set_yticks(y)
ax.set_yticklabels(groups)
ax.set_xticks([-600, -400, -200, 0, 200, 400, 600])
ax.set_xticklabels(['600', '400', '200', '0', '200', '400', '600'])
for i in range(len(groups)):
    ax.text(-men[i] - 10, i, str(men[i]), ha='right', va='center')
    ax.text(women[i] + 10, i, str(women[i]), ha='left', va='center')
ax.set_xlim(-620, 620)
ax.set_xlabel('Inhabitants')
ax.set_ylabel('Age group')
ax.set_title('Population Pyramid of Port Ellis')
ax.legend(loc='upper right')
plt.show()
