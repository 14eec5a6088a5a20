import numpy as np
import matplotlib.pyplot as plt
g = ['0-14', '15-29', '30-44', '45-59', '60-74', '75+']
m = np.array([9.0, 10.0, 11.0, 10.0, 7.0, 2.5])
w = np.array([8.5, 9.5, 10.5, 10.0, 8.0, 4.0])
fig, ax = plt.subplots(figsize=(8, 5))
b1 = ax.barh(g, -m, color='steelblue', label='Men')
b2 = ax.barh(g, w, color='palevioletred', label='Women')
ax.bar_label(b1, labels=[str(q) for q in m], padding=3)
ax.bar_label(b2, labels=[str(q) for q in w], padding=3)
ax.set_xlim(-14, 14)
ax.set_xticks([-12, -8, -4, 0, 4, 8, 12], ['12', '8', '4', '0', '4', '8', '12'])
ax.set_xlabel('Share of total population (%)')
ax.set_ylabel('Age group')
ax.set_title('Population pyramid of Rivenland, 2021')
ax.legend(loc='upper right')
plt.show()
