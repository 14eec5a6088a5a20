import numpy as np
import pandas as pd
import seaborn as sns
import matplotlib.pyplot as plt

rng = np.random.default_rng(11)
params = {'Baseline': (62, 5), 'Mixup': (66, 4), 'CutMix': (70, 6), 'AutoAug': (74, 3)}
rows = []
for name, (m, s) in params.items():
    for v in rng.normal(m, s, 30):
        rows.append((name, v))
df = pd.DataFrame(rows, columns=['method', 'acc'])

sns.set_theme(style='whitegrid')
plt.figure(figsize=(7, 4.8))
sns.boxplot(data=df, x='method', y='acc', palette='pastel', width=0.5, showfliers=False)
sns.stripplot(data=df, x='method', y='acc', color='black', size=4, alpha=0.6, jitter=0.15)
plt.xlabel('Augmentation')
plt.ylabel('Top-1 accuracy (%)')
plt.title('30 runs per augmentation method')
plt.tight_layout()
plt.show()
