import numpy as np
import matplotlib.pyplot as plt

noise = [0, 10, 20, 30, 40, 50]
data = {
    'CIFAR-10': [[95, 93, 90, 87, 82, 75], [95, 90, 84, 76, 66, 54]],
    'SVHN': [[97, 96, 94, 92, 89, 85], [97, 94, 89, 83, 74, 62]],
    'Fashion': [[93, 91, 89, 86, 83, 79], [94, 90, 85, 79, 72, 63]],
    'STL-10': [[84, 81, 76, 70, 62, 52], [83, 80, 76, 71, 64, 56]],
}
fig, axes = plt.subplots(2, 2, figsize=(9, 7), sharex=True, sharey=True)
for ax, (k, (a, b)) in zip(axes.flat, data.items()):
    h1, = ax.plot(noise, a, color='tab:red', marker='o')
    h2, = ax.plot(noise, b, color='tab:gray', marker='x', linestyle='--')
    ax.set_title(k)
    ax.grid(alpha=0.3)
    ax.set_ylim(50, 100)
for ax in axes[1]:
    ax.set_xlabel('Label noise (%)')
for ax in axes[:, 0]:
    ax.set_ylabel('Accuracy (%)')
fig.legend([h1, h2], ['Co-teaching+', 'Cross entropy'], loc='upper center', ncol=2)
plt.tight_layout(rect=(0, 0, 1, 0.94))
plt.savefig('grid_lines.png')
