import matplotlib.pyplot as plt
import pandas as pd
import seaborn as sns

df = pd.DataFrame({
    'Species': ['Adelie'] * 7 + ['Chinstrap'] * 7 + ['Gentoo'] * 7,
    'Mass': [3300, 3450, 3600, 3700, 3800, 3950, 4300,
             3250, 3500, 3650, 3750, 3900, 4000, 4200,
             4500, 4750, 4900, 5100, 5300, 5500, 5900]})

plt.figure(figsize=(8, 5))
sns.boxplot(data=df, x='Species', y='Mass', hue='Species', palette='Set2')
plt.ylabel('Body Mass (g)')
plt.title('Body Mass of Three Penguin Species')
plt.show()
