import numpy as np
import matplotlib.pyplot as plt

cats = ['Camera', 'Battery', 'Display', 'Performance', 'Price', 'Design']
a = [9, 6, 8, 9, 4, 8]
b = [7, 9, 7, 6, 8, 6]
ang = np.linspace(0, 2 * np.pi, len(cats), endpoint=False).tolist()
ang += ang[:1]
fig, ax = plt.subplots(figsize=(8, 6), subplot_kw=dict(polar=True))
ax.plot(ang, a + a[:1], color='crimson', lw=2, label='Phone X')
ax.fill(ang, a + a[:1], color='crimson', alpha=0.2)
ax.plot(ang, b + b[:1], color='navy', lw=2, label='Phone Y')
ax.fill(ang, b + b[:1], color='navy', alpha=0.2)
ax.set_xticks(ang[:-1])
ax.set_xticklabels(cats)
ax.set_ylim(0, 10)
ax.set_yticks([2, 4, 6, 8, 10])
ax.set_title('Reviewer scores of two phones', pad=20)
ax.legend(loc='upper right', bbox_to_anchor=(1.25, 1.1))
plt.show()
