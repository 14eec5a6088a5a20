import numpy as np
import matplotlib.pyplot as plt

np.random.seed(21)
before = np.random.normal(50, 6, 500)
after = np.random.normal(65, 8, 500)

plt.figure(figsize=(10, 6))
plt.hist(before, bins=25, alpha=0.6, color='coral', label='Before training')
plt.hist(after, bins=25, alpha=0.6, color='cadetblue', label='After training')
plt.axvline(50, color='darkred', linestyle='--')
plt.axvline(65, color='darkblue', linestyle='--')
plt.xlabel('Typing Speed (words per minute)')
plt.ylabel('Frequency')
plt.title('Effect of Training on Typing Speed')
plt.legend()
plt.show()
