import matplotlib.pyplot as plt
import numpy as np

edges = np.array([0, 10, 20, 30, 40, 50, 60, 70])
subscribers = np.array([3, 11, 26, 34, 47, 58, 21])

plt.figure(figsize=(8, 5))
plt.stairs(subscribers, edges, fill=True, color='slateblue', label='Subscribers')
plt.title('Age Profile of Theatre Subscribers')
plt.xlabel('Age (years)')
plt.ylabel('Number of Subscribers')
plt.legend(loc='upper left')
plt.show()
