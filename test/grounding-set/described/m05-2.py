import numpy as np
import matplotlib.pyplot as plt
counts = [4, 11, 18, 14, 8, 3, 2]
data = np.concatenate([np.full(c, 10 * i + 5) for i, c in enumerate(counts)])
plt.hist(data, bins=range(0, 80, 10), color='steelblue', edgecolor='white')
plt.xlabel('Commuting time (minutes)')
plt.ylabel('Number of employees')
plt.title('How long do our 60 employees take to get to work?')
plt.yticks(range(0, 21, 2))
plt.show()
