import matplotlib.pyplot as plt
import numpy as np

np.random.seed(11)
club = np.random.normal(225, 20, 400)
hobby = np.random.normal(270, 28, 400)

plt.figure(figsize=(9, 5))
bins = np.arange(150, 371, 10)
plt.hist(club, bins=bins, alpha=0.6, color='dodgerblue', label='Club runners')
plt.hist(hobby, bins=bins, alpha=0.6, color='orange', label='Hobby runners')
plt.title('Marathon Finish Times')
plt.xlabel('Finish time (minutes)')
plt.ylabel('Number of runners')
plt.legend()
plt.show()
