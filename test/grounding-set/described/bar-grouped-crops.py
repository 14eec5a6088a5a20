import matplotlib.pyplot as plt
import numpy as np

regions = ['North', 'East', 'South', 'West']
wheat = [42, 55, 31, 48]
maize = [28, 37, 62, 40]
barley = [35, 22, 18, 30]
x = np.arange(len(regions))
w = 0.25

fig, ax = plt.subplots(figsize=(10, 6))
ax.bar(x - w, wheat, w, label='Wheat', color='gold')
ax.bar(x, maize, w, label='Maize', color='limegreen')
ax.bar(x + w, barley, w, label='Barley', color='sienna')
ax.set_xticks(x)
ax.set_xticklabels(regions)
ax.set_ylabel('Harvest (thousand tonnes)')
ax.set_xlabel('Region')
ax.set_title('Cereal Harvest by Region')
ax.legend()
plt.show()
