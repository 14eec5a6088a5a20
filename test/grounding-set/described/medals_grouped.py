import numpy as np
import matplotlib.pyplot as plt

clubs = ['Harbour', 'Northside', 'Valley', 'Redhill']
gold = [12, 7, 4, 9]
silver = [8, 11, 6, 5]
bronze = [10, 6, 13, 3]
x = np.arange(len(clubs))
w = 0.25

fig, ax = plt.subplots(figsize=(9, 5))
ax.bar(x - w, gold, w, label='Gold', color='gold')
ax.bar(x, silver, w, label='Silver', color='silver')
ax.bar(x + w, bronze, w, label='Bronze', color='#cd7f32')
ax.set_xticks(x)
ax.set_xticklabels(clubs)
ax.set_ylabel('Medals Won')
ax.set_xlabel('Swimming Club')
ax.set_title('Regional Swimming Championship Medals')
ax.legend(title='Medal')
plt.show()
