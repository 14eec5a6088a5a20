import pandas as pd
import matplotlib.pyplot as plt

df = pd.DataFrame({'Walk': [10, 25, 18, 31], 'Bike': [8, 38, 12, 27], 'Transit': [22, 20, 45, 30], 'Car': [60, 17, 25, 12]},
                  index=['Houston', 'Utrecht', 'Tokyo', 'Paris'])
ax = df.plot(kind='barh', stacked=True, figsize=(8.5, 4), color=['#fee08b', '#66bd63', '#3288bd', '#d53e4f'], width=0.7)
for c in ax.containers:
    ax.bar_label(c, label_type='center', fmt='%d', fontsize=10)
ax.set_xlim(0, 100)
ax.set_xlabel('Share of trips (%)')
ax.set_title('How people get around')
ax.legend(ncol=4, bbox_to_anchor=(0.5, -0.2), loc='upper center')
plt.tight_layout()
plt.show()
