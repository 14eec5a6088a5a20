import numpy as np
import matplotlib.pyplot as plt
methods = ['BM25', 'DPR', 'ColBERT', 'Ours']
nq = [62.9, 78.4, 81.2, 85.7]
tqa = [76.3, 79.4, 83.6, 87.1]
squad = [71.1, 58.0, 73.5, 78.8]
err = [[1.2, 0.9, 0.8, 0.6], [1.0, 1.1, 0.7, 0.5], [1.4, 1.6, 1.0, 0.9]]
x = np.arange(len(methods)); w = 0.26
fig, ax = plt.subplots(figsize=(7, 4))
ax.bar(x - w, nq, w, yerr=err[0], capsize=3, label='NQ', color='#a6cee3', edgecolor='black', hatch='//')
ax.bar(x, tqa, w, yerr=err[1], capsize=3, label='TriviaQA', color='#fdbf6f', edgecolor='black', hatch='xx')
ax.bar(x + w, squad, w, yerr=err[2], capsize=3, label='SQuAD', color='#b2df8a', edgecolor='black', hatch='..')
ax.set_xticks(x); ax.set_xticklabels(methods)
ax.set_ylabel('Top-20 Accuracy (%)'); ax.set_ylim(50, 95)
ax.legend(ncol=3, loc='upper left', frameon=False)
ax.grid(axis='y', ls='--', alpha=0.5)
plt.tight_layout(); plt.savefig('m01.png')
