import matplotlib.pyplot as plt
import numpy as np

t = [0, 6, 12, 18, 24, 30, 36, 42, 48]
A = {'Low risk': ([1, .98, .95, .92, .89, .86, .83, .81, .79], 'seagreen'), 'Intermediate': ([1, .94, .87, .80, .73, .66, .60, .55, .51], 'goldenrod'), 'High risk': ([1, .85, .70, .56, .44, .35, .28, .23, .19], 'firebrick')}
B = {'Low risk': ([1, .97, .93, .89, .86, .83, .80, .78, .76], 'seagreen'), 'Intermediate': ([1, .93, .86, .79, .72, .66, .61, .57, .54], 'goldenrod'), 'High risk': ([1, .91, .82, .74, .66, .59, .52, .47, .43], 'firebrick')}
fig, axs = plt.subplots(1, 2, figsize=(9.5, 4), sharey=True)
for ax, D, ti in zip(axs, (A, B), ('(a) Discovery cohort', '(b) Validation cohort')):
    for k, (s, c) in D.items():
        ax.step(t, s, where='post', color=c, lw=2, label=k)
    ax.set_title(ti)
    ax.set_xlabel('Months')
    ax.set_xticks(range(0, 49, 12))
    ax.set_ylim(0, 1.03)
axs[0].set_ylabel('Progression-free survival')
axs[0].legend(loc='lower left')
plt.tight_layout()
plt.savefig('km-panels.png', dpi=130)
