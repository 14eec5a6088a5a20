import pandas as pd
import matplotlib.pyplot as plt

df = pd.DataFrame({
    'Coal': [60, 55, 48, 40, 30, 22, 15],
    'Gas': [25, 27, 30, 33, 34, 31, 28],
    'Renewables': [5, 8, 13, 20, 31, 45, 60],
}, index=[1990, 1995, 2000, 2005, 2010, 2015, 2020])

ax = df.plot.area(figsize=(8, 5), color=['#4d4d4d', '#e08214', '#1b7837'], alpha=0.85)
ax.set_xlim(1990, 2020)
ax.set_ylim(0, 120)
ax.set_xlabel('Year')
ax.set_ylabel('Generation (TWh)')
ax.set_title('Power mix of Ruritania')
ax.legend(loc='upper left')
plt.tight_layout()
plt.show()
