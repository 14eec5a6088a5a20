import numpy as np
import matplotlib.pyplot as plt
years = [2000, 2004, 2008, 2012, 2016, 2020]
car = [50, 54, 55, 52, 46, 38]
bus = [20, 18, 16, 15, 14, 8]
train = [10, 12, 15, 18, 22, 14]
bike = [4, 4, 5, 8, 12, 20]
fig, ax = plt.subplots(figsize=(9, 5.5))
ax.stackplot(years, car, bus, train, bike, labels=['Car', 'Bus', 'Train', 'Bicycle'], colors=['#7f7f7f', '#e377c2', '#17becf', '#bcbd22'], alpha=0.85)
ax.set_xlim(2000, 2020); ax.set_ylim(0, 110)
ax.set_xticks(years)
ax.set_xlabel('Year'); ax.set_ylabel('Trips per day (thousands)')
ax.set_title('Daily trips in Halden by mode of transport')
ax.legend(loc='upper left', ncol=4)
plt.tight_layout()
plt.show()
