import matplotlib.pyplot as plt
import numpy as np

t = np.arange(0, 55, 5)
n0 = 1000 * np.exp(-t / 20)
fit = np.linspace(0, 50, 200)
fig, ax = plt.subplots(figsize=(6, 4.2))
jit = np.array([1, .98, 1.02, .99, 1.03, .97, 1.01, 1.04, .96, 1.02, .98])
ax.errorbar(t, n0 * jit, yerr=np.sqrt(n0), fmt='ko', capsize=3, label='Data')
ax.plot(fit, 1000 * np.exp(-fit / 20), 'r-', label='Fit, \u03c4 = 20 \u00b5s')
ax.set_yscale('log')
ax.set_xlabel('Delay (\u00b5s)')
ax.set_ylabel('Counts')
ax.set_ylim(50, 2000)
ax.legend()
plt.savefig('errorbar-decay.png', dpi=130, bbox_inches='tight')
