import matplotlib.pyplot as plt
import numpy as np

k = np.linspace(1000, 3200, 900)
def lz(x0, g, a):
    return a * g ** 2 / ((k - x0) ** 2 + g ** 2)
s1 = lz(1350, 22, 0.15) + lz(1580, 15, 1.0) + lz(2700, 28, 1.9)
s2 = lz(1350, 30, 0.85) + lz(1585, 25, 1.0) + lz(2700, 45, 0.8)
s3 = lz(1350, 60, 1.15) + lz(1595, 45, 1.0) + lz(2700, 100, 0.2)
fig, ax = plt.subplots(figsize=(7, 4.5))
ax.plot(k, s1, color='black', label='Pristine graphene')
ax.plot(k, s2 + 2.2, color='tab:blue', label='Plasma, 30 s')
ax.plot(k, s3 + 3.9, color='tab:red', label='Plasma, 120 s')
for x0, n in [(1350, 'D'), (1590, 'G'), (2700, '2D')]:
    ax.axvline(x0, color='gray', lw=0.6, ls=':')
    ax.text(x0 + 12, 5.4, n)
ax.set_xlim(1000, 3200)
ax.set_ylim(-0.1, 5.7)
ax.set_yticks([])
ax.set_xlabel('Raman shift (cm$^{-1}$)')
ax.set_ylabel('Intensity (arb. units)')
ax.legend(loc='center', bbox_to_anchor=(0.47, 0.2), fontsize=8)
plt.savefig('raman-spectra.png', dpi=140, bbox_inches='tight')
