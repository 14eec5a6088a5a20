import matplotlib.pyplot as plt
import numpy as np

months = ['Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep']
rain = [55, 70, 40, 22, 30, 62]
temp = [11, 15, 19, 23, 22, 17]
crops = ['Wheat', 'Barley', 'Maize', 'Rapeseed']
yield_t = [7.2, 6.1, 9.4, 3.5]
area = [40, 25, 20, 15]

fig, axes = plt.subplots(2, 2, figsize=(11, 8))
axes[0, 0].bar(months, rain, color='cornflowerblue')
axes[0, 0].set_title('(a) Rainfall')
axes[0, 0].set_ylabel('mm')
axes[0, 1].plot(months, temp, 'o-', color='firebrick')
axes[0, 1].set_title('(b) Mean temperature')
axes[0, 1].set_ylabel('°C')
axes[0, 1].set_ylim(0, 25)
axes[1, 0].barh(crops, yield_t, color='goldenrod')
axes[1, 0].set_title('(c) Yield')
axes[1, 0].set_xlabel('tonnes per hectare')
axes[1, 1].pie(area, labels=crops, autopct='%d%%', colors=['wheat', 'tan', 'gold', 'yellowgreen'])
axes[1, 1].set_title('(d) Share of cultivated area')
fig.suptitle('Hillcrest Farm: 2022 Season Overview', fontsize=15)
fig.tight_layout(rect=[0, 0, 1, 0.96])
plt.show()
