import matplotlib.pyplot as plt
import numpy as np

yr = ['1970', '1980', '1990', '2000', '2010', '2020']
couple_kids = np.array([44, 37, 31, 28, 24, 21])
couple = np.array([28, 29, 29, 28, 28, 28])
single = np.array([17, 23, 27, 30, 33, 37])
other = 100 - couple_kids - couple - single

fig, ax = plt.subplots(figsize=(8, 5))
bot = np.zeros(6)
for lab, v, c in [('Couple with children', couple_kids, '#1b9e77'), ('Couple without children', couple, '#d95f02'),
                  ('Living alone', single, '#7570b3'), ('Other', other, '#cccccc')]:
    ax.bar(yr, v, bottom=bot, color=c, label=lab, width=0.7)
    for i in range(6):
        ax.text(i, bot[i] + v[i] / 2, str(v[i]), ha='center', va='center', fontsize=9)
    bot = bot + v
ax.set_ylim(0, 100)
ax.set_ylabel('% of households')
ax.set_title('Types of household, 1970 to 2020')
ax.legend(loc='upper center', bbox_to_anchor=(0.5, -0.07), ncol=4, fontsize=8, frameon=False)
plt.tight_layout()
plt.savefig('households-100.png')
