import matplotlib.pyplot as plt

data = [[4, 5, 5, 6, 7, 8, 9], [6, 8, 9, 10, 11, 13, 15], [2, 3, 3, 4, 4, 5, 12]]

plt.figure(figsize=(9, 4))
plt.boxplot(data, vert=False, medianprops=dict(color='red', linewidth=2))
plt.yticks([1, 2, 3], ['Therapy A', 'Therapy B', 'Therapy C'])
plt.xlabel('Days until recovery')
plt.title('Recovery Time After Three Therapies')
plt.xlim(0, 16)
plt.grid(axis='x')
plt.show()
