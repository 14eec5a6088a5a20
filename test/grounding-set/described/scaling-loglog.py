import numpy as np
import matplotlib.pyplot as plt

n = np.array([1e6, 1e7, 1e8, 1e9, 1e10])
tr = np.array([5.2, 4.1, 3.3, 2.65, 2.1])
ls = np.array([5.4, 4.7, 4.2, 3.9, 3.75])
fig, ax = plt.subplots(figsize=(6.5, 5))
ax.loglog(n, tr, 'o-', color='mediumblue', label='Transformer')
ax.loglog(n, ls, 's-', color='darkorange', label='LSTM')
ax.set_yticks([2, 3, 4, 5, 6])
ax.set_yticklabels(['2', '3', '4', '5', '6'])
ax.minorticks_off()
ax.set_ylim(1.8, 6.2)
ax.set_xlabel('Parameters (non-embedding)')
ax.set_ylabel('Test loss')
ax.grid(True, which='major', ls=':')
ax.legend()
ax.set_title('Test loss versus model size')
plt.show()
