import matplotlib.pyplot as plt
import numpy as np

datasets = ['GSM8K', 'MATH', 'SVAMP']
models = ['GPT-3.5', 'LLaMA-2', 'Mistral', 'Ours']
scores = np.array([
    [57.1, 24.3, 73.2],
    [42.2, 13.8, 65.7],
    [52.4, 19.6, 70.1],
    [68.9, 31.5, 79.4],
])
colors = ['#8ecae6', '#ffb703', '#90be6d', '#e63946']
hatches = ['//', '..', 'xx', '']
x = np.arange(len(datasets))
w = 0.2
fig, ax = plt.subplots(figsize=(8, 4.5))
for i, m in enumerate(models):
    bars = ax.bar(x + (i - 1.5) * w, scores[i], w, label=m, color=colors[i], hatch=hatches[i], edgecolor='black', linewidth=0.8)
    for b, v in zip(bars, scores[i]):
        ax.text(b.get_x() + b.get_width() / 2, v + 0.8, f'{v:.1f}', ha='center', va='bottom', fontsize=8)
ax.set_xticks(x)
ax.set_xticklabels(datasets, fontsize=11)
ax.set_ylabel('Accuracy (%)')
ax.set_ylim(0, 95)
ax.legend(ncol=4, loc='upper center', frameon=False)
ax.spines['top'].set_visible(False)
ax.spines['right'].set_visible(False)
plt.tight_layout()
plt.show()
