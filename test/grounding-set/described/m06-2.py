import numpy as np
import matplotlib.pyplot as plt
s = ['Winter', 'Spring', 'Summer', 'Autumn']
ch = np.array([12, 20, 35, 15])
ad = np.array([30, 38, 42, 28])
se = np.array([18, 22, 13, 10])
fig, ax = plt.subplots(figsize=(7, 5))
p = ax.bar(s, ch, color='gold', label='Children'); ax.bar_label(p, label_type='center')
p = ax.bar(s, ad, bottom=ch, color='skyblue', label='Adults'); ax.bar_label(p, label_type='center')
p = ax.bar(s, se, bottom=ch + ad, color='salmon', label='Seniors'); ax.bar_label(p, label_type='center')
ax.set_ylabel('Visitors (thousands)')
ax.set_title('Museum visitors by season and age group')
ax.set_ylim(0, 110)
ax.legend(loc='upper left', ncol=3)
plt.show()
