import numpy as np
import matplotlib.pyplot as plt

methods = ['LoRA', 'Adapter', 'BitFit', 'Full FT']
colors = ['#4daf4a', '#377eb8', '#ff7f00', '#999999']
acc = [87.5, 86.9, 84.2, 88.1]
mem = [14, 16, 12, 48]
tim = [2.1, 2.6, 1.8, 5.4]
fig, axes = plt.subplots(1, 3, figsize=(13, 4))
for ax, v, t, yl, lim in zip(axes, [acc, mem, tim], ['(a) Accuracy', '(b) Peak memory', '(c) Training time'],
                             ['GLUE average', 'GPU memory (GB)', 'Hours'], [(80, 90), (0, 55), (0, 6)]):
    bars = ax.bar(methods, v, color=colors, edgecolor='black')
    ax.bar_label(bars, padding=2)
    ax.set_title(t)
    ax.set_ylabel(yl)
    ax.set_ylim(*lim)
plt.tight_layout()
plt.savefig('trip_bars.png')
