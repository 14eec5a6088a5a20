import matplotlib.pyplot as plt
import numpy as np

np.random.seed(42)
heights = np.random.normal(170, 8, 500)

plt.figure(figsize=(8, 6))
plt.hist(heights, bins=20, color='steelblue', edgecolor='black')
plt.title('Distribution of Adult Heights')
plt.xlabel('Height (cm)')
plt.ylabel('Frequency')
plt.show()
