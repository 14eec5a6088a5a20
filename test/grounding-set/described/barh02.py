import matplotlib.pyplot as plt
import numpy as np

countries = ['Finland', 'Norway', 'Iceland', 'Denmark', 'Netherlands', 'Sweden']
coffee = [12.0, 9.9, 9.0, 8.7, 8.4, 8.2]
y_pos = np.arange(len(countries))

fig, ax = plt.subplots(figsize=(9, 5))
ax.barh(y_pos, coffee, color='sienna', height=0.6)
ax.set_yticks(y_pos)
ax.set_yticklabels(countries)
ax.set_xlabel('Coffee Consumption (kg per person)')
ax.set_title('Top Coffee Consuming Countries')
ax.set_xlim(0, 14)
for i, v in enumerate(coffee):
    ax.text(v + 0.1, i, f'{v}', va='center')
plt.show()
