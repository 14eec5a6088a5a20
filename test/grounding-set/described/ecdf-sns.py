import matplotlib.pyplot as plt
import numpy as np
import seaborn as sns

q = (np.arange(200) + 0.5) / 200
a = -40 * np.log(1 - q)
b = 60 + 50 * (q - 0.5)
fig, ax = plt.subplots(figsize=(6, 4.2))
sns.ecdfplot(x=a, color='tab:orange', label='FIFO', ax=ax)
sns.ecdfplot(x=b, color='tab:blue', label='Round robin', ax=ax)
ax.set_xlim(0, 200)
ax.set_xlabel('Job completion time (s)')
ax.set_ylabel('Fraction of jobs')
ax.axhline(0.9, color='gray', ls='--', lw=0.8)
ax.legend(loc='lower right')
ax.grid(alpha=0.3)
plt.savefig('ecdf-sns.png', dpi=130, bbox_inches='tight')
