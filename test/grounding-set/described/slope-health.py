import matplotlib.pyplot as plt

d = {'Smoking': (31, 18), 'Obesity': (15, 27), 'Alcohol': (12, 11), 'Inactivity': (22, 30)}
c = {'Smoking': 'black', 'Obesity': 'crimson', 'Alcohol': 'darkcyan', 'Inactivity': 'orange'}
fig, ax = plt.subplots(figsize=(6, 6))
for k, (a, b) in d.items():
    ax.plot([0, 1], [a, b], marker='o', color=c[k], lw=2.5)
    ax.text(-0.05, a, f'{k} {a}%', ha='right', va='center', color=c[k])
    ax.text(1.05, b, f'{b}% {k}', ha='left', va='center', color=c[k])
ax.set_xlim(-0.7, 1.7)
ax.set_ylim(5, 35)
ax.set_xticks([0, 1])
ax.set_xticklabels(['2000', '2020'])
ax.set_yticks([])
ax.set_title('Prevalence of health risk factors in adults')
for s in ax.spines.values():
    s.set_visible(False)
plt.show()
