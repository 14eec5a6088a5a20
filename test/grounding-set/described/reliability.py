import matplotlib.pyplot as plt
import numpy as np

conf = np.array([0.05, 0.15, 0.25, 0.35, 0.45, 0.55, 0.65, 0.75, 0.85, 0.95])
before = np.array([0.04, 0.11, 0.17, 0.24, 0.31, 0.38, 0.46, 0.55, 0.66, 0.81])
after = np.array([0.05, 0.16, 0.24, 0.36, 0.44, 0.56, 0.64, 0.76, 0.84, 0.94])
fig, (a, b) = plt.subplots(1, 2, figsize=(8.6, 4.2), sharey=True)
for ax, y, c, t in [(a, before, 'indianred', '(a) Uncalibrated'), (b, after, 'mediumseagreen', '(b) Temperature scaling')]:
    ax.bar(conf, y, width=0.1, color=c, edgecolor='black')
    ax.plot([0, 1], [0, 1], 'k--')
    ax.set_title(t)
    ax.set_xlabel('Confidence')
    ax.set_xlim(0, 1)
    ax.set_ylim(0, 1)
a.set_ylabel('Accuracy')
a.text(0.06, 0.88, 'ECE = 11.4%')
b.text(0.06, 0.88, 'ECE = 1.0%')
plt.tight_layout()
plt.savefig('reliability.png', dpi=130)
