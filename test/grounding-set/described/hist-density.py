import matplotlib.pyplot as plt
import numpy as np
import seaborn as sns

rng = np.random.default_rng(12)
ind = rng.normal(0.82, 0.07, 1500)
ood = rng.normal(0.45, 0.13, 1500)
fig, ax = plt.subplots(figsize=(6.2, 4))
sns.histplot(ind, bins=np.linspace(0, 1.2, 41), stat='density', kde=True, color='seagreen', label='In-distribution', ax=ax)
sns.histplot(ood, bins=np.linspace(0, 1.2, 41), stat='density', kde=True, color='orchid', label='Out-of-distribution', ax=ax)
ax.axvline(0.65, color='black', ls='--', label='Threshold')
ax.set_xlabel('Confidence score')
ax.set_xlim(0, 1.1)
ax.legend(loc='upper left')
plt.tight_layout()
plt.savefig('hist-density.png', dpi=130)
