import matplotlib.pyplot as plt

x = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]
workers = [14, 15, 17, 20, 22, 21, 25, 28, 30, 34]
robots = [2, 3, 5, 8, 12, 16, 20, 26, 33, 41]

plt.plot(x, workers, marker='o', linestyle='-', color='tab:blue', label='Workers')
plt.plot(x, robots, marker='s', linestyle='--', color='tab:red', label='Robots')
plt.title('Workers and Robots at the Plant')
plt.xlabel('Year of operation')
plt.ylabel('Count')
plt.legend(loc='upper left')
plt.show()
