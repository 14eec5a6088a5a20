import matplotlib.pyplot as plt
import numpy as np

platforms = ['ViewTube', 'Facepage', 'Instapic', 'Chirper']
groups = {'18-29': [95, 70, 71, 42], '30-49': [91, 77, 48, 27], '50-64': [83, 73, 29, 18], '65+': [49, 50, 13, 7]}
cols = ['#08306b', '#2171b5', '#6baed6', '#c6dbef']

x = np.arange(len(platforms))
w = 0.2
fig, ax = plt.subplots(figsize=(9, 5))
for i, (g, v) in enumerate(groups.items()):
    b = ax.bar(x + (i - 1.5) * w, v, w, label=g, color=cols[i])
    ax.bar_label(b, fontsize=8)
ax.set_xticks(x)
ax.set_xticklabels(platforms)
ax.set_ylim(0, 110)
ax.set_ylabel('% of U.S. adults who say they ever use')
ax.set_title('Use of online platforms by age group')
ax.legend(title='Ages', ncol=4, loc='upper right', frameon=False)
plt.tight_layout()
plt.savefig('social-by-age.png')
