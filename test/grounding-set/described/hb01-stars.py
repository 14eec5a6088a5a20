import matplotlib.pyplot as plt
import numpy as np

np.random.seed(7)
temp = np.random.normal(20, 3, 2000)
hum = np.random.normal(60, 8, 2000)

fig, ax = plt.subplots(figsize=(8, 6))
hb = ax.hexbin(temp, hum, gridsize=20, cmap='viridis')
cb = fig.colorbar(hb, ax=ax)
cb.set_label('Readings per Cell')
ax.set_title('Greenhouse Temperature and Humidity')
ax.set_xlabel('Temperature (°C)')
ax.set_ylabel('Relative Humidity (%)')
plt.show()
