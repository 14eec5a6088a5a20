import numpy as np
import matplotlib.pyplot as plt

q = ['Easy to use', 'Good value', 'Looks nice', 'Reliable', 'Helpful support']
sd = np.array([5, 15, 4, 10, 25])
d = np.array([10, 25, 11, 15, 30])
a = np.array([45, 35, 40, 50, 30])
sa = np.array([40, 25, 45, 25, 15])
y = np.arange(5)

fig, ax = plt.subplots(figsize=(8.5, 4.2))
ax.barh(y, -d, color='#fdae61', label='Disagree')
ax.barh(y, -sd, left=-d, color='#d7191c', label='Strongly disagree')
ax.barh(y, a, color='#abd9e9', label='Agree')
ax.barh(y, sa, left=a, color='#2c7bb6', label='Strongly agree')
for i in range(5):
    ax.text(-d[i] - sd[i] - 2, i, f'{d[i] + sd[i]}%', ha='right', va='center')
    ax.text(a[i] + sa[i] + 2, i, f'{a[i] + sa[i]}%', ha='left', va='center')
ax.axvline(0, color='black', lw=1)
ax.set_yticks(y)
ax.set_yticklabels(q)
ax.invert_yaxis()
ax.set_xlim(-75, 105)
ax.set_xticks([-50, 0, 50, 100])
ax.set_xticklabels(['50', '0', '50', '100'])
ax.set_xlabel('Respondents (%)')
ax.set_title('Customer survey')
ax.legend(ncol=4, loc='upper center', bbox_to_anchor=(0.45, -0.16), fontsize=8)
plt.tight_layout()
plt.show()
