import numpy as np
import matplotlib.pyplot as plt

categories = ['Battery', 'Camera', 'Display', 'Speed', 'Price', 'Design']
phone_x = [9, 6, 7, 5, 8, 6]
phone_y = [6, 9, 8, 9, 4, 8]

N = len(categories)
angles = np.linspace(0, 2 * np.pi, N, endpoint=False).tolist()
angles += angles[:1]           # close the polygon
x = phone_x + phone_x[:1]
y = phone_y + phone_y[:1]

fig, ax = plt.subplots(figsize=(7.5, 7), subplot_kw=dict(polar=True))
ax.set_theta_offset(np.pi / 2)
ax.set_theta_direction(-1)

ax.plot(angles, x, color='blue', linewidth=2, label='Phone X')
ax.fill(angles, x, color='blue', alpha=0.2)
ax.plot(angles, y, color='red', linewidth=2, linestyle='--', label='Phone Y')
ax.fill(angles, y, color='red', alpha=0.15)

ax.set_xticks(angles[:-1])
ax.set_xticklabels(categories, fontsize=11)
ax.set_ylim(0, 10)
ax.set_yticks([2, 4, 6, 8, 10])
ax.set_title('Smartphone Comparison', size=15, y=1.08)
ax.legend(loc='upper right', bbox_to_anchor=(1.25, 1.1))
plt.tight_layout()
plt.show()
