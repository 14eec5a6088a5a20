import pandas as pd
import matplotlib.pyplot as plt

df = pd.DataFrame({
    'Oslo': [12, 15, 19, 26, 34, 45, 58],
    'Bergen': [10, 12, 14, 15, 17, 18, 20],
    'Trondheim': [22, 21, 19, 16, 14, 11, 9],
}, index=range(2015, 2022))
ax = df.plot(figsize=(9, 6), style=['o-', 's--', '^:'], color=['#d62728', '#2ca02c', '#1f77b4'])
ax.set_title('Bike-Sharing Stations per 100,000 Residents')
ax.set_xlabel('Year')
ax.set_ylabel('Stations')
ax.set_ylim(0, 65)
ax.grid(True)
ax.legend(title='City')
plt.savefig('q2_37_pdline.png')
