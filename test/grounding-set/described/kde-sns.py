import matplotlib.pyplot as plt
import numpy as np
import seaborn as sns

q = (np.arange(400) + 0.5) / 400
from statistics import NormalDist
z = np.array([NormalDist().inv_cdf(v) for v in q])
fig, ax = plt.subplots(figsize=(6.2, 4))
sns.kdeplot(x=1.5 * z + 4, fill=True, color='tab:blue', label='Wild type', ax=ax)
sns.kdeplot(x=1.0 * z + 7, fill=True, color='tab:orange', label='Mutant A', ax=ax)
sns.kdeplot(x=2.5 * z + 11, fill=True, color='tab:green', label='Mutant B', ax=ax)
ax.set_xlabel('Fluorescence intensity (a.u.)')
ax.set_xlim(-2, 20)
ax.legend()
plt.tight_layout()
plt.savefig('kde-sns.png', dpi=130)
