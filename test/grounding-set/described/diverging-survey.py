import numpy as np
import matplotlib.pyplot as plt

q = ['Easy to use', 'Good value', 'Reliable', 'Helpful support', 'Would recommend']
sd = np.array([3, 10, 5, 14, 6])
d = np.array([8, 18, 9, 25, 11])
n = np.array([14, 22, 16, 20, 18])
a = np.array([45, 32, 42, 28, 38])
sa = np.array([30, 18, 28, 13, 27])
fig, ax = plt.subplots(figsize=(9, 4.5))
left = np.zeros(5)
for v, l, c in [(sd, 'Strongly disagree', '#ca0020'), (d, 'Disagree', '#f4a582'), (n, 'Neutral', '#f7f7f7'), (a, 'Agree', '#92c5de'), (sa, 'Strongly agree', '#0571b0')]:
    ax.barh(q, v, left=left, color=c, label=l, edgecolor='gray', lw=0.5)
    for i in range(5):
        ax.text(left[i] + v[i] / 2, i, v[i], ha='center', va='center', fontsize=8)
    left += v
ax.invert_yaxis()
ax.set_xlim(0, 100)
ax.set_xlabel('Percentage of respondents')
ax.legend(ncol=5, loc='lower center', bbox_to_anchor=(0.45, 1.0), fontsize=8, frameon=False)
plt.tight_layout()
plt.show()
