import numpy as np
import matplotlib.pyplot as plt
def ecdf(v):
    v = np.sort(v); return np.concatenate([[0], v]), np.concatenate([[0], np.arange(1, len(v)+1)/len(v)])
red = [1, 1, 2, 2, 3, 3, 4, 5, 6, 8]
blue = [2, 4, 5, 7, 8, 10, 12, 15, 18, 20]
fig, ax = plt.subplots(figsize=(8, 5))
x, y = ecdf(red); ax.step(np.append(x, 22), np.append(y, 1), where='post', color='red', lw=2, label='Red line')
x, y = ecdf(blue); ax.step(np.append(x, 22), np.append(y, 1), where='post', color='blue', lw=2, ls='--', label='Blue line')
ax.axhline(0.5, color='grey', ls=':')
ax.set_xlim(0, 22); ax.set_ylim(0, 1.05)
ax.set_xlabel('Delay (min)'); ax.set_ylabel('Share of trains')
ax.set_title('Cumulative distribution of train delays')
ax.legend(loc='lower right')
plt.tight_layout()
plt.show()
