import matplotlib.pyplot as plt
import numpy as np

caffeine = np.array([0, 50, 100, 150, 200, 250])
reaction = np.array([310, 295, 278, 265, 260, 270])
err = np.array([15, 12, 10, 8, 9, 20])

plt.figure(figsize=(8, 6))
plt.errorbar(caffeine, reaction, yerr=err, fmt='o-', color='darkgreen', ecolor='gray', capsize=5, label='Mean ± SD')
plt.title('Effect of Caffeine on Reaction Time')
plt.xlabel('Caffeine Dose (mg)')
plt.ylabel('Reaction Time (ms)')
plt.ylim(230, 340)
plt.legend()
plt.grid(True, linestyle='--', alpha=0.5)
plt.show()
