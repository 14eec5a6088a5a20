import matplotlib.pyplot as plt
import numpy as np

bus = np.sort([0, 1, 1, 2, 2, 3, 4, 5, 7, 9, 12, 16, 20, 24, 30, 38, 41, 47, 52, 58])
tram = np.sort([0, 0, 0, 1, 1, 1, 2, 2, 2, 3, 3, 4, 4, 5, 6, 7, 8, 9, 11, 14])

def ecdf(v):
    return v, np.arange(1, len(v) + 1) / len(v)

fig, ax = plt.subplots(figsize=(8, 5))
ax.step(*ecdf(bus), where='post', label='Bus', color='brown')
ax.step(*ecdf(tram), where='post', label='Tram', color='steelblue')
ax.axhline(0.5, color='gray', ls='--', lw=0.8)
ax.set_xlabel('Delay (min)')
ax.set_ylabel('Cumulative proportion')
ax.set_title('Empirical CDF of Delays')
ax.legend(loc='lower right')
plt.show()
