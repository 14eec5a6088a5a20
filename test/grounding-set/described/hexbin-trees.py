import matplotlib.pyplot as plt
import numpy as np

rng = np.random.default_rng(8)
diam = rng.gamma(5, 7, 3000)
height = 5 + 3.2 * np.sqrt(diam) + rng.normal(0, 2.2, 3000)

plt.figure(figsize=(7, 5.5))
hb = plt.hexbin(diam, height, gridsize=28, cmap='YlGn', mincnt=1)
cb = plt.colorbar(hb)
cb.set_label('Number of trees')
plt.xlabel('Trunk diameter (cm)')
plt.ylabel('Tree height (m)')
plt.title('Forest Inventory of 3000 Beeches')
plt.show()
