import matplotlib.pyplot as plt
import numpy as np

q = ['Pay', 'Hours', 'Colleagues', 'Career prospects', 'Management']
sd = np.array([18, 9, 3, 22, 15])
d = np.array([27, 17, 8, 31, 24])
a = np.array([38, 46, 49, 33, 41])
sa = np.array([17, 28, 40, 14, 20])

fig, ax = plt.subplots(figsize=(9, 4.2))
ax.barh(q, -d, color='#f4a582', label='Dissatisfied')
ax.barh(q, -sd, left=-d, color='#ca0020', label='Very dissatisfied')
ax.barh(q, a, color='#92c5de', label='Satisfied')
ax.barh(q, sa, left=a, color='#0571b0', label='Very satisfied')
ax.axvline(0, color='black', lw=0.9)
ax.invert_yaxis()
ax.set_xlim(-100, 100)
ax.set_xticks([-100, -50, 0, 50, 100])
ax.set_xticklabels(['100', '50', '0', '50', '100'])
ax.set_xlabel('% of employees')
ax.set_title('How satisfied are you with each aspect of your job?')
ax.legend(ncol=4, loc='upper center', bbox_to_anchor=(0.5, -0.18), fontsize=8, frameon=False)
for i in range(5):
    ax.text(-d[i] / 2, i, d[i], ha='center', va='center', fontsize=8)
    ax.text(-d[i] - sd[i] / 2, i, sd[i], ha='center', va='center', fontsize=8, color='white')
    ax.text(a[i] / 2, i, a[i], ha='center', va='center', fontsize=8)
    ax.text(a[i] + sa[i] / 2, i, sa[i], ha='center', va='center', fontsize=8, color='white')
plt.tight_layout()
plt.savefig('likert-workplace.png')
