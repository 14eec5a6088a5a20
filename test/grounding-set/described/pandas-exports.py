import pandas as pd
import matplotlib.pyplot as plt

df = pd.DataFrame({
    'Coffee': [320, 345, 298, 410],
    'Cocoa': [210, 198, 240, 265],
    'Bananas': [150, 170, 182, 160],
}, index=['2019', '2020', '2021', '2022'])
ax = df.plot(kind='bar', stacked=True, color=['#6f4e37', '#c68642', '#ffe135'], figsize=(7, 5), rot=0)
ax.set_ylabel('Exports (million USD)')
ax.set_xlabel('Year')
ax.set_title('Agricultural exports')
ax.set_ylim(0, 950)
for i, t in enumerate(df.sum(axis=1)):
    ax.text(i, t + 10, str(t), ha='center', weight='bold')
plt.tight_layout()
plt.show()
