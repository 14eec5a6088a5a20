import numpy as np
import matplotlib.pyplot as plt
q = ['Ease of use', 'Trust', 'Speed', 'Explanations']
lev = ['Disagree', 'Neutral', 'Agree']
D = np.array([[12, 18, 70], [35, 25, 40], [8, 12, 80], [46, 30, 24]])
fig, ax = plt.subplots(figsize=(7, 3.6)); left = np.zeros(4)
for k, c in enumerate(['#d7191c', '#cccccc', '#2c7bb6']):
    ax.barh(q, D[:, k], left=left, color=c, label=lev[k])
    for i in range(4): ax.text(left[i] + D[i, k] / 2, i, D[i, k], ha='center', va='center', color='black' if k == 1 else 'white')
    left += D[:, k]
ax.set_xlim(0, 100); ax.set_xlabel('Participants (%)'); ax.invert_yaxis()
ax.legend(ncol=3, loc='lower center', bbox_to_anchor=(0.5, 1.0), frameon=False)
plt.tight_layout(); plt.savefig('m17.png')
