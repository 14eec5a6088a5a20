import matplotlib.pyplot as plt
import numpy as np

np.random.seed(5)
hostel = np.random.normal(35, 6, 150)
guesthouse = np.random.normal(75, 12, 150)
hotel = np.random.normal(130, 25, 150)

fig, ax = plt.subplots(figsize=(8, 6))
parts = ax.violinplot([hostel, guesthouse, hotel], showmedians=True, showextrema=True)
for pc, c in zip(parts['bodies'], ['mediumseagreen', 'orange', 'mediumpurple']):
    pc.set_facecolor(c)
    pc.set_alpha(0.7)
ax.set_xticks([1, 2, 3])
ax.set_xticklabels(['Hostel', 'Guesthouse', 'Hotel'])
ax.set_xlabel('Type of lodging')
ax.set_ylabel('Price per night (EUR)')
ax.set_title('Nightly Price Distribution in Ljubljana')
plt.show()
