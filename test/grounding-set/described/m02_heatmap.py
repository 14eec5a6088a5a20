import numpy as np
import matplotlib.pyplot as plt
langs = ['en', 'de', 'fr', 'sw', 'th']
M = np.array([[91.2, 84.5, 86.0, 62.3, 70.1],
              [85.3, 89.7, 83.8, 60.2, 68.4],
              [86.8, 83.1, 90.4, 61.7, 67.5],
              [70.5, 66.2, 67.9, 79.6, 58.3],
              [73.4, 69.8, 70.7, 55.1, 82.9]])
fig, ax = plt.subplots(figsize=(5.5, 4.8))
im = ax.imshow(M, cmap='YlGnBu', vmin=50, vmax=95)
ax.set_xticks(range(5)); ax.set_xticklabels(langs)
ax.set_yticks(range(5)); ax.set_yticklabels(langs)
for i in range(5):
    for j in range(5):
        ax.text(j, i, f'{M[i, j]:.1f}', ha='center', va='center', color='white' if M[i, j] > 75 else 'black')
ax.set_xlabel('Target language'); ax.set_ylabel('Source language')
ax.set_title('Zero-shot transfer accuracy (%)')
fig.colorbar(im)
plt.tight_layout(); plt.savefig('m02.png')
