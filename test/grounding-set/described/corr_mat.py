import numpy as np
import matplotlib.pyplot as plt

names = ['BLEU', 'ROUGE', 'METEOR', 'BERTSc', 'Human']
R = np.array([[1.00, 0.82, 0.76, 0.58, 0.41],
              [0.82, 1.00, 0.71, 0.54, 0.38],
              [0.76, 0.71, 1.00, 0.66, 0.52],
              [0.58, 0.54, 0.66, 1.00, 0.69],
              [0.41, 0.38, 0.52, 0.69, 1.00]])
fig, ax = plt.subplots(figsize=(6, 5))
im = ax.imshow(R, cmap='coolwarm', vmin=-1, vmax=1)
ax.set_xticks(np.arange(5), labels=names)
ax.set_yticks(np.arange(5), labels=names)
for i in range(5):
    for j in range(5):
        ax.text(j, i, f'{R[i, j]:.2f}', ha='center', va='center')
fig.colorbar(im, label="Pearson's r")
ax.set_title('Correlation of metrics with each other')
plt.savefig('corr_mat.png')
