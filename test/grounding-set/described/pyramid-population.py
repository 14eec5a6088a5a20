import matplotlib.pyplot as plt
import numpy as np

age_groups = ['0-14', '15-29', '30-44', '45-59', '60-74', '75+']
males = np.array([310, 280, 350, 400, 260, 110])
females = np.array([295, 270, 345, 410, 300, 190])

fig, ax = plt.subplots(figsize=(9, 6))
ax.barh(age_groups, -males, color='steelblue', label='Males')
ax.barh(age_groups, females, color='lightpink', label='Females')
ax.set_xticks([-400, -200, 0, 200, 400])
ax.set_xticklabels(['400', '200', '0', '200', '400'])
for i in range(len(age_groups)):
    ax.text(-males[i] - 8, i, males[i], ha='right', va='center', fontsize=9)
    ax.text(females[i] + 8, i, females[i], ha='left', va='center', fontsize=9)
ax.set_xlim(-500, 500)
ax.set_xlabel('Population (thousands)')
ax.set_ylabel('Age group')
ax.set_title('Population Pyramid of Merrowshire')
ax.axvline(0, color='black', linewidth=0.8)
ax.legend(loc='upper right')
plt.show()
