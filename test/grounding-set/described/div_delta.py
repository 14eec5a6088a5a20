import numpy as np
import matplotlib.pyplot as plt

lang = ['German', 'French', 'Hindi', 'Swahili', 'Thai', 'Urdu', 'Greek']
delta = np.array([1.2, 0.8, -0.6, 4.1, 2.7, -1.9, 0.3])
cols = ['tab:green' if d > 0 else 'tab:red' for d in delta]
fig, ax = plt.subplots(figsize=(8, 4))
b = ax.bar(lang, delta, color=cols)
ax.axhline(0, color='black', linewidth=1)
for r, d in zip(b, delta):
    ax.text(r.get_x() + r.get_width() / 2, d + (0.12 if d > 0 else -0.12), f'{d:+.1f}', ha='center', va='bottom' if d > 0 else 'top')
ax.set_ylim(-3, 5)
ax.set_ylabel('Change in XNLI accuracy (points)')
ax.set_title('Effect of translated pretraining data')
plt.tight_layout()
plt.savefig('div_delta.png')
