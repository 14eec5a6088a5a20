import numpy as np
import pandas as pd
import seaborn as sns
import matplotlib.pyplot as plt

rng = np.random.default_rng(3)
n = 40
hours = np.concatenate([rng.uniform(1, 10, n), rng.uniform(1, 10, n)])
score = np.concatenate([35 + 5.5 * hours[:n] + rng.normal(0, 3, n), 55 + 1.0 * hours[n:] + rng.normal(0, 3, n)])
df = pd.DataFrame({'Hours': hours, 'Score': score, 'Course': ['Maths'] * n + ['Art'] * n})
plt.figure(figsize=(8, 6))
ax = sns.scatterplot(data=df, x='Hours', y='Score', hue='Course', style='Course', palette={'Maths': 'blue', 'Art': 'red'}, s=60)
ax.set_xlabel('Study hours per week')
ax.set_ylabel('Final score')
ax.set_title('Study Time and Final Score')
ax.set_xlim(0, 11)
ax.set_ylim(30, 100)
plt.savefig('q2_36_snsscatter.png')
