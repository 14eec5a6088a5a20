import matplotlib.pyplot as plt
import numpy as np

age = np.array([3, 4, 5, 6, 7, 8, 9, 10, 12, 14, 15, 17, 18, 20])
apple = np.array([8, 12, 18, 25, 31, 36, 42, 44, 50, 53, 55, 54, 52, 48])
pear = np.array([4, 7, 10, 15, 19, 24, 28, 31, 36, 40, 42, 45, 46, 47])

plt.figure(figsize=(8, 6))
plt.scatter(age, apple, c='red', marker='o', s=60, label='Apple')
plt.scatter(age, pear, c='green', marker='D', s=50, label='Pear')
plt.xlabel('Tree age (years)')
plt.ylabel('Yield (kg per tree)')
plt.title('Yield of Fruit Trees by Age')
plt.xticks(range(2, 23, 2))
plt.yticks(range(0, 61, 10))
plt.legend(loc='lower right')
plt.grid(alpha=0.4)
plt.show()
