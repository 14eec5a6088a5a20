import numpy as np
import matplotlib.pyplot as plt

cities = ['Oslo', 'Vienna', 'Lyon', 'Dallas', 'Osaka']
car = np.array([38, 27, 44, 83, 22])
pt = np.array([31, 38, 25, 5, 45])
bike = np.array([9, 9, 6, 2, 20])
walk = np.array([22, 26, 25, 10, 13])
fig, ax = plt.subplots(figsize=(7.5, 5))
bot = np.zeros(5)
for v, l, c in [(car, 'Car', '#d73027'), (pt, 'Public transport', '#4575b4'), (bike, 'Bicycle', '#1a9850'), (walk, 'Walking', '#fee08b')]:
    ax.bar(cities, v, bottom=bot, label=l, color=c)
    for i in range(5):
        if v[i] >= 5:
            ax.text(i, bot[i] + v[i] / 2, f'{v[i]}', ha='center', va='center')
    bot += v
ax.set_ylabel('Share of trips (%)')
ax.set_title('Modal split in five cities')
ax.legend(loc='upper center', bbox_to_anchor=(0.5, -0.08), ncol=4)
plt.tight_layout()
plt.show()
