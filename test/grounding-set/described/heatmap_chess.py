import matplotlib.pyplot as plt
import pandas as pd
import seaborn as sns

data = pd.DataFrame([[0.0, 6.5, 7.0, 8.0], [3.5, 0.0, 5.5, 6.0], [3.0, 4.5, 0.0, 5.0], [2.0, 4.0, 5.0, 0.0]],
                    index=['Anna', 'Boris', 'Chen', 'Dina'], columns=['Anna', 'Boris', 'Chen', 'Dina'])

plt.figure(figsize=(7, 6))
sns.heatmap(data, annot=True, fmt='.1f', cmap='Oranges', linewidths=0.5, cbar_kws={'label': 'Points out of 10'})
plt.title('Head-to-Head Points in the Club Chess League')
plt.xlabel('Opponent')
plt.ylabel('Player')
plt.show()
