import numpy as np
import matplotlib.pyplot as plt

nations = ['Aldovia', 'Brevik', 'Castora', 'Durmania']
gold = [14, 9, 11, 4]
silver = [10, 12, 7, 8]
bronze = [8, 15, 13, 6]

x = np.arange(len(nations))
w = 0.25
fig, ax = plt.subplots(figsize=(9, 6))
ax.bar(x - w, gold, w, label='Gold', color='gold', edgecolor='black')
ax.bar(x, silver, w, label='Silver', color='silver', edgecolor='black')
ax.bar(x + w, bronze, w, label='Bronze', color='peru', edgecolor='black')
ax.set_xticks(x)
ax.set_xticklabels(nations)
ax.set_ylabel('Number of Medals')
ax.set_xlabel('Nation')
ax.set_title('Medal Count at the Winter Games')
ax.set_ylim(0, 18)
ax.legend(title='Medal')
ax.grid(axis='y', linestyle='--', alpha=0.5)
plt.show()
