import matplotlib.pyplot as plt

jobs = ['Nurse', 'Teacher', 'Lawyer', 'Driver', 'Chef']
women = [31, 34, 62, 22, 24]
men = [33, 36, 80, 25, 32]

fig, ax = plt.subplots(figsize=(9, 5))
ax.hlines(y=jobs, xmin=women, xmax=men, color='gray', linewidth=3, zorder=1)
ax.scatter(women, jobs, color='darkviolet', s=90, label='Women', zorder=2)
ax.scatter(men, jobs, color='darkcyan', s=90, label='Men', zorder=2)
ax.set_xlabel('Hourly wage (USD)')
ax.set_title('Gender Pay Gap by Occupation')
ax.set_xlim(15, 90)
ax.legend(loc='lower right')
ax.grid(axis='x', linestyle=':')
plt.tight_layout()
plt.show()
