import numpy as np
import matplotlib.pyplot as plt

datasets = ['SST-2', 'IMDb', 'Yelp', 'Amazon']
scores = {
    'LSTM': [84.9, 86.2, 92.1, 90.4],
    'TextCNN': [87.2, 85.7, 93.0, 91.8],
    'BERT': [93.5, 94.0, 97.1, 95.6],
    'Ours': [94.8, 95.3, 96.8, 96.2],
}
colors = ['#cccccc', '#969696', '#6baed6', '#e6550d']
hatches = ['', '//', '', 'xx']
x = np.arange(len(datasets))
fig, ax = plt.subplots(figsize=(8, 4.5))
for i, (m, v) in enumerate(scores.items()):
    bars = ax.bar(x + (i - 1.5) * 0.2, v, 0.19, label=m, color=colors[i], hatch=hatches[i], edgecolor='black')
    ax.bar_label(bars, fmt='%.1f', fontsize=7)
ax.set_xticks(x, datasets)
ax.set_ylim(80, 100)
ax.set_ylabel('Accuracy (%)')
ax.set_xlabel('Dataset')
ax.legend(ncol=4, loc='upper center')
ax.set_title('Sentiment classification results')
plt.show()
