import numpy as np
import matplotlib.pyplot as plt
rng = np.random.default_rng(61)
fig, ax = plt.subplots(figsize=(8, 6))
groups = [('North colony', (39, 18.5), 'darkorange', 'o', 40), ('East colony', (48, 18), 'purple', '^', 25), ('South colony', (47, 14.5), 'teal', 's', 35)]
for name, (mx, my), c, m, n in groups:
    x = rng.normal(mx, 1.4, n); y = rng.normal(my, 0.5, n)
    ax.scatter(x, y, c=c, marker=m, s=45, alpha=0.8, edgecolors='white', label=name)
ax.set_xlabel('Bill length (mm)')
ax.set_ylabel('Bill depth (mm)')
ax.set_title('Bill shape in three penguin colonies')
ax.legend(title='Colony')
plt.tight_layout()
plt.show()
