import matplotlib.pyplot as plt
import numpy as np

edges = [0, 4, 8, 12, 16, 20, 24]
price = [12, 18, 27, 24, 36, 21]

fig, ax = plt.subplots(figsize=(9, 5))
ax.stairs(price, edges, color='purple', linewidth=2.5, label='Tariff')
ax.set_title('Electricity Tariff over the Day')
ax.set_xlabel('Hour')
ax.set_ylabel('Price (cents per kWh)')
ax.set_xticks(edges)
ax.set_ylim(0, 40)
ax.legend()
plt.show()
