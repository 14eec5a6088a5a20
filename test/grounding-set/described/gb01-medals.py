import matplotlib.pyplot as plt
import numpy as np

clubs = ['Falcons', 'Otters', 'Wolves', 'Herons']
gold = [5, 8, 3, 6]
silver = [7, 4, 6, 5]
bronze = [2, 6, 9, 4]

x = np.arange(len(clubs))
w = 0.25
fig, ax = plt.subplots(figsize=(9, 6))
ax.bar(x - w, gold, w, label='Gold', color='gold')
ax.bar(x, silver, w, label='Silver', color='silver')
ax.bar(x + w, bronze, w, label='Bronze', color='sienna')
ax.set_xticks(x)
ax.set_xticklabels(clubs)
ax.set_title('Medals Won by Rowing Clubs')
ax.set_xlabel('Club')
ax.set_ylabel('Medals')
ax.legend()
plt.show()
