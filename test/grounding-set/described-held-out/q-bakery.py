import numpy as np
import matplotlib.pyplot as plt
days = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri']
bread = [84, 79, 91, 88, 120]
rolls = [140, 132, 127, 150, 176]
cakes = [15, 18, 22, 25, 48]
x = np.arange(len(days)); w = 0.27
fig, ax = plt.subplots()
b1 = ax.bar(x - w, bread, w, label='Bread', color='sienna')
b2 = ax.bar(x, rolls, w, label='Rolls', color='goldenrod')
b3 = ax.bar(x + w, cakes, w, label='Cakes', color='hotpink')
for b in (b1, b2, b3):
    ax.bar_label(b, fontsize=8)
ax.set_xticks(x, days)
ax.set_ylabel('Items sold')
ax.set_title('Bakery sales in one week')
ax.legend(loc='upper left', ncols=3)
ax.set_ylim(0, 210)
plt.tight_layout()
plt.show()
