import numpy as np
import seaborn as sns
import matplotlib.pyplot as plt

grades = np.array([
    [72, 85, 90, 64],
    [88, 79, 70, 81],
    [65, 58, 77, 93],
])
plt.figure(figsize=(8, 5))
sns.heatmap(grades, annot=True, fmt='d', cmap='YlGnBu',
            xticklabels=['Math', 'Physics', 'History', 'Art'],
            yticklabels=['Class 9A', 'Class 9B', 'Class 9C'])
plt.title('Average Test Scores by Class and Subject')
plt.xlabel('Subject')
plt.ylabel('Class')
plt.tight_layout()
plt.show()
