import matplotlib.pyplot as plt
import numpy as np

st = ['Adams 2009', 'Bauer 2012', 'Chen 2014', 'Dubois 2017', 'Egede 2020', 'Pooled']
or_ = np.array([0.72, 1.10, 0.65, 0.81, 0.58, 0.74])
lo = np.array([0.50, 0.78, 0.48, 0.66, 0.36, 0.64])
hi = np.array([1.04, 1.55, 0.88, 0.99, 0.93, 0.85])
y = np.arange(6)[::-1]
fig, ax = plt.subplots(figsize=(7.5, 4.5))
ax.errorbar(or_[:5], y[:5], xerr=[or_[:5] - lo[:5], hi[:5] - or_[:5]], fmt='s', color='black', capsize=4)
ax.errorbar(or_[5:], y[5:], xerr=[or_[5:] - lo[5:], hi[5:] - or_[5:]], fmt='D', ms=9, color='red', capsize=4)
ax.axvline(1, color='gray', ls='--')
for yi, o, l, h in zip(y, or_, lo, hi):
    ax.text(1.75, yi, f'{o:.2f} [{l:.2f}, {h:.2f}]', va='center', fontsize=9)
ax.set_yticks(y)
ax.set_yticklabels(st)
ax.set_xlim(0.2, 2.4)
ax.set_xlabel('Odds ratio (95% CI)')
ax.set_title('Statins and stroke: meta-analysis')
plt.tight_layout()
plt.show()
