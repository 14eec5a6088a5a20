import matplotlib.pyplot as plt
import numpy as np

categories = ['Battery', 'Display', 'Speed', 'Weight', 'Price']
laptop_a = [9, 6, 5, 8, 7]
laptop_b = [5, 9, 9, 4, 3]

angles = np.linspace(0, 2 * np.pi, len(categories), endpoint=False).tolist()
angles += angles[:1]
laptop_a += laptop_a[:1]
laptop_b += laptop_b[:1]

fig, ax = plt.subplots(figsize=(7, 7), subplot_kw=dict(polar=True))
ax.plot(angles, laptop_a, color='blue', linewidth=2, label='Zephyr 13')
ax.fill(angles, laptop_a, color='blue', alpha=0.2)
ax.plot(angles, laptop_b, color='red', linewidth=2, linestyle='--', label='Titan 17')
ax.fill(angles, laptop_b, color='red', alpha=0.2)
ax.set_xticks(angles[:-1])
ax.set_xticklabels(categories)
ax.set_ylim(0, 10)
ax.set_yticks([2, 4, 6, 8, 10])
ax.set_title('Laptop Comparison', pad=20)
ax.legend(loc='upper right', bbox_to_anchor=(1.1, 1.1))
plt.show()
