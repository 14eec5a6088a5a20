import matplotlib.pyplot as plt
import numpy as np

sub = ['Overall', 'Age < 65', 'Age \u2265 65', 'Male', 'Female', 'Stage II', 'Stage III', 'Prior therapy']
hr = np.array([0.72, 0.66, 0.81, 0.74, 0.69, 0.58, 0.79, 1.08])
lo = np.array([0.61, 0.53, 0.63, 0.60, 0.52, 0.40, 0.64, 0.70])
hi = np.array([0.85, 0.82, 1.04, 0.91, 0.92, 0.84, 0.98, 1.66])
y = np.arange(len(sub))[::-1]
fig, ax = plt.subplots(figsize=(6.5, 4.5))
ax.errorbar(hr, y, xerr=[hr - lo, hi - hr], fmt='s', color='black', ecolor='steelblue', capsize=3, ms=6)
ax.axvline(1, color='red', ls='--', lw=1)
ax.set_yticks(y, sub)
ax.set_xlim(0.3, 1.8)
ax.set_xlabel('Hazard ratio (95% CI)')
ax.text(0.35, 7.45, 'favours drug', fontsize=8)
ax.text(1.3, 7.45, 'favours control', fontsize=8)
plt.tight_layout()
plt.savefig('forest-hr.png', dpi=140)
