import matplotlib.pyplot as plt
import numpy as np

# Solar capacity added by country
years = np.arange(2014, 2024)
spain = [0.1, 0.2, 0.2, 0.3, 0.4, 4.2, 3.5, 4.9, 8.1, 8.9]
italy = [0.4, 0.3, 0.4, 0.4, 0.5, 0.6, 0.8, 0.9, 2.5, 5.2]
poland = [0.0, 0.1, 0.1, 0.1, 0.3, 1.0, 2.4, 3.7, 4.5, 4.1]

plt.figure(figsize=(10, 6))
plt.plot(years, spain, marker='o', color='#e4572e', linewidth=2, label='Spain')
plt.plot(years, italy, marker='s', color='#17bebb', linewidth=2, linestyle='--', label='Italy')
plt.plot(years, poland, marker='^', color='#76b041', linewidth=2, linestyle='-.', label='Poland')
plt.title('Annual Solar PV Additions, 2014-2023', fontsize=14, fontweight='bold')
plt.xlabel('Year')
plt.ylabel('New capacity (GW)')
plt.xticks(years)
plt.ylim(0, 10)
plt.grid(True, linestyle=':', alpha=0.6)
plt.legend(loc='upper left', title='Country')
plt.annotate('Auction boom', xy=(2019, 4.2), xytext=(2016.2, 6.2),
             arrowprops=dict(arrowstyle='->', color='black'))
plt.tight_layout()
plt.show()
