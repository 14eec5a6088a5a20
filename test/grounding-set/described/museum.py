import numpy as np
import matplotlib.pyplot as plt

seasons = ['Spring', 'Summer', 'Autumn', 'Winter']
art = [42, 78, 51, 25]
science = [30, 55, 38, 47]

x = np.arange(len(seasons))
width = 0.35
fig, ax = plt.subplots(figsize=(8, 5))
ax.bar(x - width / 2, art, width, label='Art Museum', color='tab:red')
ax.bar(x + width / 2, science, width, label='Science Center', color='tab:blue', hatch='//')
ax.set_xticks(x)
ax.set_xticklabels(seasons)
ax.set_xlabel('Season')
ax.set_ylabel('Visitors (thousands)')
ax.set_title('Seasonal Visitors: Art Museum vs Science Center')
ax.legend()
plt.show()
