import pandas as pd
import seaborn as sns
import matplotlib.pyplot as plt

df = pd.DataFrame({
    'noise': [0, 0, 0, 10, 10, 10, 20, 20, 20, 40, 40, 40],
    'model': ['ViT', 'ResNet', 'MLP'] * 4,
    'acc': [91.2, 92.4, 84.0, 88.5, 87.9, 73.1, 84.7, 80.2, 60.5, 77.3, 62.8, 38.9],
    'err': [0.8, 0.9, 1.5, 1.0, 1.2, 2.4, 1.3, 2.0, 3.1, 1.8, 3.4, 4.6],
})
sns.set_style('ticks')
fig, ax = plt.subplots(figsize=(8, 4.6))
sns.barplot(data=df, x='noise', y='acc', hue='model', palette=['#5e3c99', '#b2abd2', '#fdb863'], ax=ax)
for cont, m in zip(ax.containers, ['ViT', 'ResNet', 'MLP']):
    e = df[df.model == m].err.tolist()
    xs = [p.get_x() + p.get_width() / 2 for p in cont]
    ys = [p.get_height() for p in cont]
    ax.errorbar(xs, ys, yerr=e, fmt='none', ecolor='black', capsize=4, lw=1.2)
    for x, y, ee in zip(xs, ys, e):
        ax.text(x, y + ee + 1, f'{y:.1f}', ha='center', fontsize=8)
ax.set_xlabel('Label noise (%)')
ax.set_ylabel('Test accuracy (%)')
ax.set_ylim(0, 110)
ax.legend(title='', ncol=3, loc='upper right')
sns.despine()
plt.tight_layout()
plt.show()
