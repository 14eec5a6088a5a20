import numpy as np
import matplotlib.pyplot as plt
labels = ['Coding', 'Math', 'Reasoning', 'Writing', 'Safety', 'Translation']
A = [82, 75, 78, 60, 90, 68]
B = [55, 48, 62, 85, 70, 80]
ang = np.linspace(0, 2 * np.pi, len(labels), endpoint=False).tolist(); ang += ang[:1]
fig, ax = plt.subplots(figsize=(6, 6), subplot_kw=dict(polar=True))
for v, c, n in [(A, 'teal', 'Helix-13B'), (B, 'darkviolet', 'Quill-7B')]:
    v = v + v[:1]
    ax.plot(ang, v, color=c, lw=2, label=n); ax.fill(ang, v, color=c, alpha=0.2)
ax.set_xticks(ang[:-1]); ax.set_xticklabels(labels); ax.set_ylim(0, 100)
ax.set_yticks([20, 40, 60, 80, 100])
ax.legend(loc='upper right', bbox_to_anchor=(1.25, 1.1)); ax.set_title('Capability profile', pad=20)
plt.tight_layout(); plt.savefig('m05.png')
