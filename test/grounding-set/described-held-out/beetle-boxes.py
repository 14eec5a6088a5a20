import pandas as pd
import seaborn as sns
import matplotlib.pyplot as plt

sns.set_theme(style='whitegrid')
vals = {
    'Meadow': [8.1, 8.6, 9.0, 9.4, 9.8, 10.1, 10.5, 11.0, 11.4],
    'Woodland': [10.2, 11.1, 11.8, 12.4, 13.0, 13.5, 14.1, 14.9, 15.8],
    'Heath': [6.4, 6.9, 7.2, 7.4, 7.6, 7.9, 8.1, 8.5, 11.6],
    'Dune': [5.0, 5.9, 6.6, 7.3, 8.8, 9.9, 10.8, 11.7, 12.5],
}
df = pd.DataFrame([(k, v) for k, vs in vals.items() for v in vs], columns=['habitat', 'length'])
fig, ax = plt.subplots(figsize=(8, 5.5))
sns.boxplot(data=df, x='habitat', y='length', ax=ax, palette=['#66c2a5', '#fc8d62', '#8da0cb', '#e78ac3'])
ax.set_title('Body length of ground beetles by habitat')
ax.set_xlabel('Habitat')
ax.set_ylabel('Body length (mm)')
ax.set_ylim(4, 17)
plt.tight_layout()
plt.savefig('beetles.png')
