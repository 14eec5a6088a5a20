import numpy as np
import matplotlib.pyplot as plt

studies = ['Chen 2018', 'Novak 2019', 'Silva 2020', 'Okafor 2021', 'Berg 2022', 'Pooled']
orr = np.array([0.72, 0.95, 0.61, 1.18, 0.70, 0.77])
lo = np.array([0.50, 0.70, 0.40, 0.80, 0.55, 0.66])
hi = np.array([1.04, 1.29, 0.93, 1.74, 0.89, 0.90])
y = np.arange(6)[::-1]
fig, ax = plt.subplots(figsize=(7, 4))
for i in range(6):
    c = 'darkred' if i == 5 else 'black'
    ax.plot([lo[i], hi[i]], [y[i], y[i]], color=c, lw=1.8)
    ax.plot(orr[i], y[i], marker='D' if i == 5 else 's', color=c, ms=9)
    ax.text(2.08, y[i], f'{orr[i]:.2f} [{lo[i]:.2f}, {hi[i]:.2f}]', va='center', fontsize=9)
ax.axvline(1, color='gray', linestyle='--')
ax.set_xscale('log')
ax.set_xlim(0.35, 2)
ax.set_xticks([0.5, 0.75, 1, 1.5, 2])
ax.set_xticklabels(['0.5', '0.75', '1', '1.5', '2'])
ax.minorticks_off()
ax.set_yticks(y)
ax.set_yticklabels(studies)
ax.set_xlabel('Odds ratio (log scale)')
ax.set_title('Effect of decision support on readmission')
plt.subplots_adjust(right=0.74, left=0.18)
plt.savefig('forest_or.png')
