import numpy as np
import pandas as pd
import seaborn as sns
import matplotlib.pyplot as plt

days = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']
slots = ['Morning', 'Noon', 'Afternoon', 'Evening']
vals = np.array([[23, 25, 22, 28, 30, 12, 8],
                 [45, 48, 44, 50, 57, 63, 52],
                 [31, 29, 35, 33, 41, 72, 68],
                 [18, 21, 26, 37, 84, 91, 40]])
df = pd.DataFrame(vals, index=slots, columns=days)
plt.figure(figsize=(10, 5))
ax = sns.heatmap(df, annot=True, fmt='d', cmap='YlOrRd', linewidths=0.5, cbar_kws={'label': 'Guests'})
ax.set_title('Restaurant Guests by Day and Time of Day')
ax.set_xlabel('Day')
ax.set_ylabel('Time slot')
plt.tight_layout()
plt.savefig('q2_13_heatmap.png')
