import numpy as np
import matplotlib.pyplot as plt

times = ([7] * 3 + [13] * 8 + [17] * 14 + [22] * 21 + [27] * 18 + [33] * 12 +
         [38] * 7 + [42] * 5 + [48] * 2 + [57] * 1)

plt.figure(figsize=(9, 6))
plt.hist(times, bins=[5, 10, 15, 20, 25, 30, 35, 40, 45, 50, 55, 60], color='mediumseagreen', edgecolor='black')
plt.title('Distribution of Commute Times Among Employees')
plt.xlabel('Commute Time (minutes)')
plt.ylabel('Number of Employees')
plt.grid(axis='y', alpha=0.5)
plt.show()
