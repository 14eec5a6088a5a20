import numpy as np
import matplotlib.pyplot as plt

districts = ['North', 'East', 'South', 'West', 'Centre']
paper = np.array([120, 90, 150, 110, 200])
plastic = np.array([80, 70, 60, 95, 140])
glass = np.array([40, 50, 45, 30, 90])
organic = np.array([160, 190, 130, 175, 110])
fig, ax = plt.subplots(figsize=(8, 5))
ax.bar(districts, paper, color='steelblue', label='Paper')
ax.bar(districts, plastic, bottom=paper, color='gold', label='Plastic')
ax.bar(districts, glass, bottom=paper + plastic, color='mediumseagreen', label='Glass')
ax.bar(districts, organic, bottom=paper + plastic + glass, color='sienna', label='Organic')
ax.set_ylabel('Tonnes collected')
ax.set_xlabel('District')
ax.set_title('Household Waste Collected by District')
ax.legend(loc='upper left')
ax.set_ylim(0, 650)
ax.set_yticks(range(0, 651, 50))
ax.grid(axis='y', linestyle=':')
ax.set_axisbelow(True)
plt.tight_layout()
plt.savefig('waste_stacked.png')
