import numpy as np
import seaborn as sns
import matplotlib.pyplot as plt

rng = np.random.default_rng(5)
urban = rng.normal(28, 5, 400)
rural = rng.normal(45, 9, 400)

fig, ax = plt.subplots(figsize=(9, 5.5))
sns.kdeplot(x=urban, fill=True, color='royalblue', label='Urban', ax=ax)
sns.kdeplot(x=rural, fill=True, color='forestgreen', label='Rural', ax=ax)
ax.axvline(28, color='royalblue', linestyle='--')
ax.axvline(45, color='forestgreen', linestyle='--')
ax.set_xlabel('Commute time (minutes)')
ax.set_ylabel('Density')
ax.set_title('Commute Time in Urban and Rural Areas')
ax.legend()
plt.savefig('q2_17_density.png')
