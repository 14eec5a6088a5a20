import numpy as np
import matplotlib.pyplot as plt

ages = ['0–14', '15–29', '30–44', '45–59', '60–74', '75+']
male = np.array([310, 350, 420, 460, 330, 140])
female = np.array([295, 340, 415, 470, 370, 220])

fig, ax = plt.subplots(figsize=(10, 6))
ax.barh(ages, -male, color='#4c72b0', label='Men', height=0.85)
ax.barh(ages, female, color='#dd8452', label='Women', height=0.85)

for i, (m, f) in enumerate(zip(male, female)):
    ax.text(-m - 8, i, str(m), va='center', ha='right')
    ax.text(f + 8, i, str(f), va='center', ha='left')

ax.axvline(0, color='black', linewidth=0.8)
ax.set_xlim(-560, 560)
ticks = np.arange(-500, 501, 100)
ax.set_xticks(ticks)
ax.set_xticklabels([str(abs(t)) for t in ticks])
ax.set_xlabel('Population (thousands)')
ax.set_ylabel('Age group')
ax.set_title('Population Pyramid by Age and Sex')
ax.legend(loc='lower right')
plt.tight_layout()
plt.show()
