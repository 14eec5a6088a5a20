import pandas as pd
import matplotlib.pyplot as plt

years = list(range(2010, 2021))
df = pd.DataFrame({
    'Desktop': [80, 76, 71, 65, 58, 52, 47, 43, 40, 38, 36],
    'Mobile': [8, 12, 18, 26, 34, 42, 50, 57, 62, 66, 70],
    'Tablet': [2, 4, 7, 9, 11, 12, 11, 10, 9, 8, 7],
}, index=years)
ax = df.plot.area(figsize=(10, 6), color=['#1f77b4', '#ff7f0e', '#2ca02c'], alpha=0.75)
ax.set_title('Weekly Sessions by Device Type')
ax.set_xlabel('Year')
ax.set_ylabel('Sessions (millions)')
ax.set_xlim(2010, 2020)
ax.legend(loc='upper left')
plt.savefig('q2_14_area.png')
