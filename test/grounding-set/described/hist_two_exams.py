import matplotlib.pyplot as plt

maths = [42, 47, 51, 53, 55, 56, 58, 61, 62, 63, 64, 66, 67, 68, 69, 71, 72, 74, 76, 78, 81, 83, 88, 93]
history = [55, 58, 62, 64, 66, 67, 68, 71, 72, 73, 74, 75, 76, 77, 78, 79, 81, 82, 83, 84, 86, 87, 91, 94]

plt.figure(figsize=(8, 5))
bins = range(40, 101, 10)
plt.hist(maths, bins=bins, alpha=0.6, label='Maths', color='dodgerblue', edgecolor='black')
plt.hist(history, bins=bins, alpha=0.6, label='History', color='orange', edgecolor='black')
plt.xlabel('Mark')
plt.ylabel('Number of Students')
plt.title('Final Marks in Maths and History')
plt.legend()
plt.show()
