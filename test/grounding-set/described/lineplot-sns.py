import matplotlib.pyplot as plt
import numpy as np
import seaborn as sns

k = [0, 1, 2, 4, 8, 16, 32]
acc = {'GPT-small': [31, 33, 34, 36, 37, 38, 38], 'GPT-medium': [38, 44, 48, 53, 57, 59, 60], 'GPT-large': [49, 58, 64, 70, 74, 77, 78]}
x, y, h = [], [], []
for n, v in acc.items():
    for kk, vv in zip(range(len(k)), v):
        for e in (-2, 0, 2):
            x.append(kk); y.append(vv + e); h.append(n)
sns.set_theme(style='whitegrid')
fig, ax = plt.subplots(figsize=(6.2, 4.2))
sns.lineplot(x=x, y=y, hue=h, style=h, markers=True, dashes=False, errorbar='sd', palette='dark', ax=ax)
ax.set_xticks(range(len(k)), k)
ax.set_xlabel('Number of in-context examples')
ax.set_ylabel('Accuracy (%)')
ax.set_ylim(20, 90)
plt.savefig('lineplot-sns.png', dpi=130, bbox_inches='tight')
