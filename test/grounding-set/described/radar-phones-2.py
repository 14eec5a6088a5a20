import numpy as np
import matplotlib.pyplot as plt

categories = ['Battery', 'Camera', 'Display', 'Price', 'Speed']
alpha = [9, 6, 7, 8, 5]
beta = [6, 9, 8, 4, 9]
angles = np.linspace(0, 2 * np.pi, len(categories), endpoint=False).tolist()
angles += angles[:1]
alpha += alpha[:1]
beta += beta[:1]

fig, ax = plt.subplots(figsize=(7, 7), subplot_kw=dict(polar=True))
ax.plot(angles, alpha, 'o-', color='purple', label='Alpha One')
ax.fill(angles, alpha, color='purple', alpha=0.2)
ax.plot(angles, beta, 's-', color='darkorange', label='Beta Max')
ax.fill(angles, beta, color='darkorange', alpha=0.2)
ax.set_xticks(angles[:-1])
ax.set_xticklabels(categories)
ax.set_ylim(0, 10)
ax.set_yticks([2, 4, 6, 8, 10])
ax.set_title('Test Ratings of Two Phones', pad=20)
ax.legend(loc='upper right', bbox_to_anchor=(1.1, 1.12))
plt.show()
