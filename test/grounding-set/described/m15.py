import numpy as np
import matplotlib.pyplot as plt
x = np.linspace(-1, 5.2, 300)
fig, ax = plt.subplots(figsize=(6, 6))
ax.plot(x, x**2 - 4*x + 3, 'b', label='$y = x^2 - 4x + 3$')
ax.plot(x, x - 1, 'r', label='$y = x - 1$')
for n, px, py, dx, dy in [('A', 1, 0, -0.4, -0.6), ('B', 4, 3, 0.2, -0.4), ('V', 2, -1, 0, -0.6)]:
    ax.plot(px, py, 'ko')
    ax.text(px + dx, py + dy, n, fontsize=14)
for s in ('left', 'bottom'):
    ax.spines[s].set_position('zero')
for s in ('right', 'top'):
    ax.spines[s].set_visible(False)
ax.set_xlim(-1, 6)
ax.set_ylim(-3, 8)
ax.set_xticks([-1, 1, 2, 3, 4, 5, 6])
ax.set_yticks(range(-3, 9))
ax.grid(alpha=0.3)
ax.legend()
plt.show()
