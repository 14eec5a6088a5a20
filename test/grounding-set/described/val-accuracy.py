import numpy as np
import matplotlib.pyplot as plt
ep = np.arange(0, 51, 5)
adam = np.array([12, 48, 63, 71, 76, 79, 81, 82, 83, 83.5, 84])
sgd = np.array([10, 25, 38, 49, 58, 66, 72, 77, 81, 84, 87])
rms = np.array([11, 44, 58, 65, 69, 71, 72, 71, 70, 69, 68])
fig, ax = plt.subplots(figsize=(8, 5))
for y, s, c, m, n in [(adam, 2, 'tab:blue', 'o', 'Adam'), (sgd, 3, 'tab:red', 's', 'SGD + momentum'), (rms, 2.5, 'tab:green', '^', 'RMSprop')]:
    ax.plot(ep, y, color=c, marker=m, label=n, lw=2)
    ax.fill_between(ep, y - s, y + s, color=c, alpha=0.15)
ax.set_xlim(0, 50); ax.set_ylim(0, 100)
ax.set_xlabel('Epoch'); ax.set_ylabel('Validation accuracy (%)')
ax.set_title('Optimizer comparison on the leaf data set')
ax.legend(loc='lower right')
ax.grid(True, alpha=0.3)
fig.tight_layout()
plt.savefig('out.png')
