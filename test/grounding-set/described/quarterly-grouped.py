import numpy as np
import matplotlib.pyplot as plt

quarters = ['Q1', 'Q2', 'Q3', 'Q4']
north = [42, 48, 55, 61]
south = [38, 36, 44, 52]
west = [29, 35, 33, 47]
x = np.arange(4)
w = 0.26
fig, ax = plt.subplots(figsize=(7, 4.5))
b1 = ax.bar(x - w, north, w, label='North', color='steelblue')
b2 = ax.bar(x, south, w, label='South', color='darkorange')
b3 = ax.bar(x + w, west, w, label='West', color='seagreen')
for b in (b1, b2, b3):
    ax.bar_label(b, padding=2)
ax.set_xticks(x)
ax.set_xticklabels(quarters)
ax.set_ylabel('Revenue (million USD)')
ax.set_title('Quarterly Revenue by Region, 2022')
ax.set_ylim(0, 70)
ax.legend()
plt.show()
