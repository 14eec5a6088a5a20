import numpy as np
import matplotlib.pyplot as plt

rng = np.random.RandomState(11)
area = rng.normal(110, 25, 2000)
price = 3 * area + rng.normal(0, 40, 2000)

fig, ax = plt.subplots(figsize=(9, 7))
hb = ax.hexbin(area, price, gridsize=25, cmap='viridis', mincnt=1)
cb = fig.colorbar(hb, ax=ax)
cb.set_label('Number of homes')
ax.set_xlabel('Living area (m²)')
ax.set_ylabel('Price (thousand EUR)')
ax.set_title('House Price versus Living Area')
plt.show()
