import numpy as np
import pandas as pd
import seaborn as sns
import matplotlib.pyplot as plt

rng = np.random.default_rng(21)
df = pd.DataFrame({
    'Breed': ['Beagle'] * 60 + ['Labrador'] * 60 + ['Terrier'] * 60,
    'Weight': np.concatenate([rng.normal(11, 1.2, 60), rng.normal(31, 3.5, 60), rng.normal(7, 0.8, 60)]),
})
sns.set_style('whitegrid')
plt.figure(figsize=(8, 6))
ax = sns.violinplot(data=df, x='Breed', y='Weight', hue='Breed', palette='pastel', legend=False)
ax.set_title('Distribution of Dog Weights by Breed')
ax.set_ylabel('Weight (kg)')
plt.savefig('q2_16_violin.png')
