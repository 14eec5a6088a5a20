import matplotlib.pyplot as plt
import numpy as np

fig, ax = plt.subplots(figsize=(5.6, 4.6))
x = np.linspace(0, 1, 200)
upper = 1.6 - 1.2 * x ** 2
ax.fill_between(x, 0, upper, where=x <= 0.5, color='#9ecae1', label='Ferromagnet')
ax.fill_between(x, 0, upper, where=x >= 0.5, color='#fdae6b', label='Spin glass')
ax.fill_between(x, upper, 2, color='#e5e5e5', label='Paramagnet')
ax.plot(x, upper, 'k-', lw=2)
ax.plot([0.5, 0.5], [0, 1.3], 'k--', lw=1.5)
ax.plot(0.5, 1.3, 'r*', ms=14)
ax.text(0.15, 0.6, 'FM', fontsize=14)
ax.text(0.68, 0.4, 'SG', fontsize=14)
ax.text(0.7, 1.6, 'PM', fontsize=14)
ax.set_xlim(0, 1)
ax.set_ylim(0, 2)
ax.set_xlabel('Disorder strength p')
ax.set_ylabel('Temperature T/J')
ax.legend(loc='lower left', fontsize=8)
plt.savefig('phase-magnet.png', dpi=140, bbox_inches='tight')
