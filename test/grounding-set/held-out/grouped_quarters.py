import numpy as np
import matplotlib.pyplot as plt

quarters = ['Q1', 'Q2', 'Q3', 'Q4']
north = [24, 31, 29, 42]
south = [18, 22, 35, 30]
west = [12, 15, 9, 21]

x = np.arange(len(quarters))  # label locations
width = 0.26                  # width of the bars

fig, ax = plt.subplots(figsize=(9, 5.5))
r1 = ax.bar(x - width, north, width, label='North', color='#1f77b4')
r2 = ax.bar(x, south, width, label='South', color='#ff7f0e')
r3 = ax.bar(x + width, west, width, label='West', color='#2ca02c', hatch='//')

for r in (r1, r2, r3):
    ax.bar_label(r, padding=3)

ax.set_ylabel('Revenue (million €)')
ax.set_xlabel('Quarter of 2022')
ax.set_title('Regional Revenue per Quarter')
ax.set_xticks(x)
ax.set_xticklabels(quarters)
ax.set_ylim(0, 48)
ax.legend(loc='upper left', title='Region')
fig.tight_layout()
plt.show()
