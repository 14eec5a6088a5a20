import numpy as np
import matplotlib.pyplot as plt

edges = np.linspace(0, 1, 11)
correct = [5, 8, 14, 22, 35, 60, 95, 150, 260, 410]
wrong = [12, 25, 48, 70, 82, 74, 55, 38, 24, 15]
mid = (edges[:-1] + edges[1:]) / 2
plt.figure(figsize=(7, 4.5))
plt.hist(mid, bins=edges, weights=correct, color='seagreen', alpha=0.6, label='Correct', edgecolor='black')
plt.hist(mid, bins=edges, weights=wrong, color='crimson', alpha=0.6, label='Wrong', edgecolor='black')
plt.axvline(0.45, color='crimson', linestyle='--')
plt.xlabel('Confidence')
plt.ylabel('Number of predictions')
plt.xlim(0, 1)
plt.ylim(0, 450)
plt.title('Confidence of correct and wrong answers')
plt.legend(loc='upper left')
plt.savefig('hist_conf.png')
