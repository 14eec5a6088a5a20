import matplotlib.pyplot as plt
import numpy as np

rng = np.random.default_rng(3)
px = np.array([5, 8, 12, 18, 27, 40])
py = np.array([9.5, 7.1, 5.4, 4.2, 3.4, 3.0])
dx = rng.uniform(10, 48, 40)
dy = np.interp(dx, px, py, right=3.0) + rng.uniform(0.8, 5, 40)
fig, ax = plt.subplots(figsize=(6, 4.4))
ax.scatter(dx, dy, color='silver', s=25, label='Dominated')
ax.plot(px, py, 'o-', color='crimson', label='Pareto front')
ax.plot(18, 4.2, '*', color='gold', ms=18, mec='k', label='Selected design')
ax.set_xlabel('Energy (mJ)')
ax.set_ylabel('Error rate (%)')
ax.set_xlim(0, 50)
ax.set_ylim(2, 12)
ax.legend()
plt.savefig('pareto-front.png', dpi=130, bbox_inches='tight')
