import numpy as np
import matplotlib.pyplot as plt

labels = ['Reasoning', 'Coding', 'Math', 'Safety', 'Multilingual', 'Knowledge']
A = [8.1, 7.4, 6.2, 9.0, 6.8, 8.4]
B = [7.2, 8.6, 8.3, 6.5, 5.9, 7.7]
C = [5.5, 4.8, 3.9, 7.8, 7.6, 6.1]
ang = np.linspace(0, 2 * np.pi, len(labels), endpoint=False).tolist()
ang += ang[:1]
fig, ax = plt.subplots(figsize=(6, 6), subplot_kw=dict(polar=True))
for v, c, n, ls in [(A, 'purple', 'Orca-70B', '-'), (B, 'orange', 'Lynx-34B', '--'), (C, 'teal', 'Wren-7B', '-.')]:
    v = v + v[:1]
    ax.plot(ang, v, color=c, linewidth=2, linestyle=ls, label=n)
    ax.fill(ang, v, color=c, alpha=0.15)
ax.set_xticks(ang[:-1])
ax.set_xticklabels(labels)
ax.set_ylim(0, 10)
ax.set_yticks([2, 4, 6, 8, 10])
ax.set_title('Capability profile (judge score, 0–10)', pad=20)
ax.legend(loc='upper right', bbox_to_anchor=(1.25, 1.1))
plt.tight_layout()
plt.savefig('radar_skill.png')
