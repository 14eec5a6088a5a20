import matplotlib.pyplot as plt
import numpy as np
import pandas as pd
import seaborn as sns

names = ['Sleep', 'Screen time', 'Exercise', 'Mood', 'Caffeine']
c = np.array([[1.00, -0.52, 0.31, 0.64, -0.45],
              [-0.52, 1.00, -0.38, -0.41, 0.22],
              [0.31, -0.38, 1.00, 0.49, -0.05],
              [0.64, -0.41, 0.49, 1.00, -0.18],
              [-0.45, 0.22, -0.05, -0.18, 1.00]])
df = pd.DataFrame(c, index=names, columns=names)
plt.figure(figsize=(7.5, 6))
sns.heatmap(df, annot=True, fmt='.2f', cmap='coolwarm', vmin=-1, vmax=1, square=True)
plt.title('Correlations Between Daily Habits')
plt.tight_layout()
plt.show()
