import numpy as np
import matplotlib.pyplot as plt

k = np.arange(0, 12)
h = np.array([1.0, 0.72, 0.45, 0.20, -0.05, -0.18, -0.22, -0.15, -0.06, 0.02, 0.05, 0.03])
fig, ax = plt.subplots(figsize=(7, 4))
ml, sl, bl = ax.stem(k, h, linefmt='C0-', markerfmt='C0o', basefmt='k-')
ax.axhspan(-0.1, 0.1, color='gray', alpha=0.25, label='95% limits')
ax.set_xticks(k)
ax.set_xlabel('Lag')
ax.set_ylabel('Autocorrelation')
ax.set_ylim(-0.4, 1.1)
ax.set_title('Autocorrelation of the residuals')
ax.legend()
plt.savefig('stem_imp.png')
