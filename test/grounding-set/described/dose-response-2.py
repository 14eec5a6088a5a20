import matplotlib.pyplot as plt
import numpy as np

d = np.logspace(-2, 3, 300)
def hill(d, ec, n, top):
    return top / (1 + (ec / d) ** n)
pts = np.logspace(-2, 3, 11)
fig, ax = plt.subplots(figsize=(6, 4.4))
for nm, ec, n, top, c, m in [('Compound 1', 0.5, 1.2, 100, 'tab:red', 'o'), ('Compound 2', 8, 1.0, 95, 'tab:blue', 's'), ('Compound 3', 30, 1.5, 55, 'tab:gray', '^')]:
    ax.semilogx(d, hill(d, ec, n, top), color=c)
    ax.semilogx(pts, hill(pts, ec, n, top), m, color=c, label=nm)
ax.axhline(50, ls=':', color='k', lw=0.8)
ax.set_xlabel('Concentration (\u00b5M)')
ax.set_ylabel('Inhibition (%)')
ax.set_ylim(-2, 108)
ax.legend(loc='upper left')
plt.savefig('dose-response.png', dpi=140, bbox_inches='tight')
