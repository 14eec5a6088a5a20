import pandas as pd
import matplotlib.pyplot as plt

years = ['2018', '2019', '2020', '2021', '2022']
data = pd.DataFrame({'Coal': [42, 38, 30, 26, 20],
                     'Gas': [28, 29, 31, 30, 29],
                     'Wind': [14, 17, 21, 25, 30],
                     'Solar': [6, 8, 11, 14, 18]}, index=years)
ax = data.plot(kind='bar', stacked=True, color=['dimgray', 'tan', 'steelblue', 'gold'], figsize=(8, 6))
ax.set_title('Electricity Generation Mix')
ax.set_ylabel('Generation (TWh)')
ax.set_xlabel('Year')
ax.tick_params(axis='x', rotation=0)
ax.set_ylim(0, 120)
ax.legend(ncol=4, loc='upper center')
plt.savefig('q2_03_stacked.png', bbox_inches='tight')
