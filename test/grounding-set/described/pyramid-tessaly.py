import matplotlib.pyplot as plt

ages = ['0-9', '10-19', '20-29', '30-39', '40-49', '50-59', '60-69', '70-79', '80+']
men = [412, 438, 465, 521, 548, 590, 476, 301, 142]
women = [391, 417, 452, 515, 551, 604, 508, 362, 237]

fig, ax = plt.subplots(figsize=(7, 5.5))
ax.barh(ages, [-m for m in men], color='teal', label='Men')
ax.barh(ages, women, color='darkorange', label='Women')
ax.set_xlim(-700, 700)
ax.set_xticks([-600, -400, -200, 0, 200, 400, 600])
ax.set_xticklabels(['600', '400', '200', '0', '200', '400', '600'])
ax.set_xlabel('Population (thousands)')
ax.set_ylabel('Age group')
ax.set_title('Population of Tessaly by age and sex, 2020')
ax.legend(loc='upper right')
plt.tight_layout()
plt.savefig('pyramid-tessaly.png')
