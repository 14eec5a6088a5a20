import matplotlib.pyplot as plt
import seaborn as sns
import pandas as pd

df = pd.DataFrame({
    'Math': [72, 85, 64, 91],
    'Physics': [68, 80, 60, 88],
    'English': [90, 74, 82, 70],
    'Art': [95, 66, 78, 60],
}, index=['Class A', 'Class B', 'Class C', 'Class D'])

plt.figure(figsize=(8, 6))
sns.heatmap(df, annot=True, fmt='d', cmap='coolwarm', linewidths=0.5, cbar_kws={'label': 'Average Grade'})
plt.title('Average Grades by Class and Subject')
plt.xlabel('Subject')
plt.ylabel('Class')
plt.show()
