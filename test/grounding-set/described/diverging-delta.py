import matplotlib.pyplot as plt
import numpy as np

lang = ['Swahili', 'Yoruba', 'Hindi', 'Thai', 'Korean', 'German', 'French', 'Chinese']
d = np.array([6.8, 5.1, 3.4, 2.2, 0.7, -0.4, -0.9, -2.6])
fig, ax = plt.subplots(figsize=(6, 4.2))
ax.barh(lang, d, color=np.where(d > 0, 'tab:green', 'tab:red'))
ax.axvline(0, color='k', lw=0.8)
ax.invert_yaxis()
for i, v in enumerate(d):
    ax.text(v + (0.1 if v > 0 else -0.1), i, f'{v:+.1f}', va='center', ha='left' if v > 0 else 'right', fontsize=8)
ax.set_xlim(-4, 8)
ax.set_xlabel('Change in chrF after multilingual pretraining')
plt.tight_layout()
plt.savefig('diverging-delta.png', dpi=130)
