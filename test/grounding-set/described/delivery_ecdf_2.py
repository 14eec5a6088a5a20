import numpy as np
import matplotlib.pyplot as plt

days = np.sort([1, 1, 2, 2, 2, 3, 3, 4, 5, 7])
p = np.arange(1, 11) / 10

plt.figure(figsize=(8, 5))
plt.step(days, p, where='post', color='teal', marker='o')
plt.axhline(0.5, color='red', linestyle=':')
plt.title('ECDF of Delivery Times')
plt.xlabel('Delivery Time (days)')
plt.ylabel('Cumulative Probability')
plt.ylim(0, 1.05)
plt.grid(True)
plt.show()
