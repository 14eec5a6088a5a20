import numpy as np
import matplotlib.pyplot as plt

casual = np.concatenate([np.linspace(2, 6, 15), np.linspace(3, 5, 15), [7, 8]])
regular = np.concatenate([np.linspace(8, 16, 15), np.linspace(10, 14, 15), [18, 19]])
hardcore = np.concatenate([np.linspace(20, 36, 15), np.linspace(24, 32, 15), [41, 44]])

fig, ax = plt.subplots(figsize=(9, 6))
parts = ax.violinplot([casual, regular, hardcore], showmedians=True)
for pc, c in zip(parts['bodies'], ['skyblue', 'orange', 'tomato']):
    pc.set_facecolor(c)
    pc.set_alpha(0.7)
ax.set_xticks([1, 2, 3])
ax.set_xticklabels(['Casual', 'Regular', 'Hardcore'])
ax.set_title('Weekly Playing Time by Type of Gamer')
ax.set_xlabel('Type of Gamer')
ax.set_ylabel('Hours per Week')
ax.yaxis.grid(True)
plt.show()
