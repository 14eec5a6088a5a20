import matplotlib.pyplot as plt
import numpy as np

year = np.arange(1980, 2025, 5)
length = np.array([24.1, 23.8, 23.4, 22.7, 21.9, 20.8, 19.6, 18.1, 16.4])

plt.figure(figsize=(9, 5))
plt.fill_between(year, length, color='lightskyblue', alpha=0.6)
plt.plot(year, length, color='royalblue', linewidth=2, marker='o')
plt.annotate('Lake forms', xy=(2005, 20.8), xytext=(2008, 24), arrowprops=dict(arrowstyle='->'))
plt.title('Retreat of the Kalva Glacier')
plt.xlabel('Year')
plt.ylabel('Glacier length (km)')
plt.xlim(1980, 2020)
plt.ylim(0, 28)
plt.tight_layout()
plt.show()
