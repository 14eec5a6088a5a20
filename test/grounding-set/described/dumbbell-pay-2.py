import matplotlib.pyplot as plt

jobs = ['Nurse', 'Teacher', 'Programmer', 'Lawyer', 'Surgeon']
w = [61, 55, 92, 118, 221]
m = [66, 57, 104, 146, 287]
fig, ax = plt.subplots(figsize=(8, 4.2))
for i in range(5):
    ax.plot([w[i], m[i]], [i, i], color='silver', lw=4, zorder=1)
    ax.annotate(f'+{m[i] - w[i]}', ((w[i] + m[i]) / 2, i + 0.18), ha='center', fontsize=9)
ax.scatter(w, range(5), color='mediumvioletred', s=90, label='Women', zorder=2)
ax.scatter(m, range(5), color='seagreen', s=90, label='Men', zorder=2)
ax.set_yticks(range(5))
ax.set_yticklabels(jobs)
ax.set_xlim(0, 320)
ax.set_ylim(-0.5, 4.6)
ax.set_xlabel('Median annual pay (thousand USD)')
ax.set_title('Pay gap by occupation')
ax.legend(loc='lower right')
plt.tight_layout()
plt.show()
