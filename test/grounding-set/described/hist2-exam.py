import matplotlib.pyplot as plt
import numpy as np

law = [48, 52, 55, 57, 58, 61, 62, 63, 64, 66, 67, 68, 69, 72, 74, 76, 78, 83]
medicine = [58, 63, 66, 68, 71, 72, 73, 74, 76, 77, 78, 79, 82, 83, 85, 87, 89, 94]
bins = np.arange(40, 101, 10)

plt.figure(figsize=(9, 6))
plt.hist(law, bins=bins, alpha=0.5, color='blue', label='Law', edgecolor='black')
plt.hist(medicine, bins=bins, alpha=0.5, color='red', label='Medicine', edgecolor='black')
plt.title('Exam Scores by Faculty')
plt.xlabel('Score')
plt.ylabel('Number of Students')
plt.legend(loc='upper left')
plt.show()
