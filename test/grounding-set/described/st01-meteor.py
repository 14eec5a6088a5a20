import matplotlib.pyplot as plt
import numpy as np

nights = np.arange(1, 13)
meteors = np.array([4, 7, 9, 15, 22, 38, 61, 45, 27, 14, 8, 5])

plt.figure(figsize=(9, 5))
markerline, stemlines, baseline = plt.stem(nights, meteors, linefmt='g-', markerfmt='ro', basefmt='k-')
plt.title('Meteors Observed per Night in August')
plt.xlabel('Night')
plt.ylabel('Meteor Count')
plt.xticks(nights)
plt.show()
