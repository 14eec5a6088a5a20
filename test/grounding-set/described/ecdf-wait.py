import matplotlib.pyplot as plt
import numpy as np

wait = [2, 3, 4, 5, 5, 6, 7, 8, 9, 10, 11, 12, 14, 15, 18, 21, 24, 28, 33, 40]

fig, ax = plt.subplots(figsize=(8, 5))
x = np.sort(wait)
y = np.arange(1, len(x) + 1) / len(x)
ax.step(x, y, where='post', color='darkcyan', linewidth=2, label='Patients')
ax.axhline(0.5, color='red', linestyle='--', label='Median level')
ax.set_title('Waiting Times at the Clinic')
ax.set_xlabel('Waiting Time (minutes)')
ax.set_ylabel('Cumulative Proportion')
ax.legend(loc='lower right')
ax.grid(True)
plt.show()
