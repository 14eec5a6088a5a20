import numpy as np
import matplotlib.pyplot as plt
rng = np.random.default_rng(662)
d = [rng.normal(30, 4, 120), rng.normal(41, 5, 120), rng.normal(38, 7, 120), rng.normal(26, 3, 120)]
fig, ax = plt.subplots(figsize=(8, 5))
v = ax.violinplot(d, positions=[1, 2, 3, 4], showmedians=True, showextrema=True)
for b, c in zip(v['bodies'], ['skyblue', 'salmon', 'gold', 'plum']):
    b.set_facecolor(c); b.set_alpha(0.8)
ax.set_xticks([1, 2, 3, 4], ['Teens', 'Thirties', 'Fifties', 'Over 70'])
ax.set_ylabel('Grip strength (kg)')
ax.set_xlabel('Age group')
ax.set_title('Grip strength across age groups')
ax.yaxis.grid(True)
plt.tight_layout()
plt.show()
for n, q in zip('abcd', d): print(n, q.min(), np.median(q), q.max())
