import numpy as np
import matplotlib.pyplot as plt

tasks = ['Summarise', 'Translate', 'Chat']
models = ['7B', '13B', '70B']
quality = np.array([[62, 71, 83], [58, 64, 79], [66, 74, 88]])
colors = ['#a6cee3', '#1f78b4', '#08306b']

fig, axes = plt.subplots(1, 3, figsize=(11, 3.8), sharey=True)
for ax, t, q in zip(axes, tasks, quality):
    bars = ax.bar(models, q, color=colors, width=0.6)
    for b, v in zip(bars, q):
        ax.text(b.get_x() + b.get_width() / 2, v + 1.5, str(v), ha='center')
    ax.axhline(75, color='crimson', ls='--', lw=1)
    ax.set_title(t)
    ax.set_xlabel('Model size')
    ax.set_ylim(0, 100)
axes[0].set_ylabel('Win rate (%)')
axes[0].text(-0.35, 76.5, 'target', color='crimson', fontsize=9)
fig.suptitle('Win rate against the reference model')
plt.tight_layout()
plt.show()
