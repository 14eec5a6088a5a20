import pandas as pd
import seaborn as sns
import matplotlib.pyplot as plt

d = pd.DataFrame(
    [[42, 38, 35, 29, 31],
     [55, 51, 40, 22, 27],
     [18, 20, 21, 19, 24],
     [63, 60, 57, 54, 50]],
    index=['Lagoon', 'Fore reef', 'Back reef', 'Outer slope'],
    columns=['2015', '2016', '2017', '2018', '2019'])
plt.figure(figsize=(8, 4.5))
sns.heatmap(d, annot=True, fmt='d', cmap='YlGnBu', vmin=10, vmax=70, linewidths=.5,
            cbar_kws={'label': 'Live coral cover (%)'})
plt.title('Live coral cover at four reef zones')
plt.xlabel('Survey year')
plt.ylabel('Zone')
plt.tight_layout()
plt.savefig('reef.png')
