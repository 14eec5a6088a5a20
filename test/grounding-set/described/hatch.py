import numpy as np
import matplotlib.pyplot as plt

datasets = ['CIFAR', 'SVHN', 'MNIST', 'STL']
base = [81.2, 88.4, 97.1, 70.5]
ours = [86.7, 91.0, 98.3, 78.9]
drop = [83.5, 89.9, 97.6, 74.2]
x = np.arange(len(datasets))
w = 0.26

fig, ax = plt.subplots(figsize=(9, 5))
ax.bar(x - w, base, w, label='Baseline', color='white', edgecolor='black', hatch='//')
ax.bar(x, drop, w, label='w/o augment', color='lightgray', edgecolor='black', hatch='..')
ax.bar(x + w, ours, w, label='Ours', color='cornflowerblue', edgecolor='black', hatch='xx')
ax.set_xticks(x)
ax.set_xticklabels(datasets)
ax.set_ylim(60, 105)
ax.set_ylabel('Accuracy (%)')
ax.set_xlabel('Dataset')
ax.legend(ncol=3, loc='upper center')
plt.tight_layout()
plt.savefig('q2_27_hatch.png')
