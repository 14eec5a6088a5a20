import matplotlib.pyplot as plt
import pandas as pd
import seaborn as sns

data = pd.DataFrame({
    'Zone': ['Shade'] * 8 + ['Half shade'] * 8 + ['Full sun'] * 8,
    'Yield': [0.8, 1.0, 1.1, 1.2, 1.3, 1.4, 1.5, 1.7,
              1.9, 2.1, 2.3, 2.4, 2.6, 2.7, 2.9, 3.2,
              3.0, 3.4, 3.9, 4.1, 4.5, 4.8, 5.2, 5.9]})
plt.figure(figsize=(8, 4.5))
sns.boxplot(data=data, x='Yield', y='Zone', palette=['steelblue', 'mediumaquamarine', 'sandybrown'])
plt.xlabel('Yield per plant (kg)')
plt.ylabel('')
plt.title('Tomato Yield and Sunlight')
plt.xlim(0, 7)
plt.tight_layout()
plt.show()
