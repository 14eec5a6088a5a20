import numpy as np
import matplotlib.pyplot as plt

categories = ['Battery', 'Camera', 'Display', 'Performance', 'Price', 'Design']
aurora = [9, 6, 7, 8, 5, 7]
nimbus = [6, 9, 8, 7, 4, 9]

angles = np.linspace(0, 2 * np.pi, len(categories), endpoint=False).tolist()
angles += angles[:1]
aurora_c = aurora + aurora[:1]
nimbus_c = nimbus + nimbus[:1]

fig, ax = plt.subplots(figsize=(8, 8), subplot_kw=dict(polar=True))
ax.plot(angles, aurora_c, color='crimson', linewidth=2, label='Aurora X')
ax.fill(angles, aurora_c, color='crimson', alpha=0.25)
ax.plot(angles, nimbus_c, color='navy', linewidth=2, linestyle='--', label='Nimbus 5')
ax.fill(angles, nimbus_c, color='navy', alpha=0.15)
ax.set_xticks(angles[:-1])
ax.set_xticklabels(categories)
ax.set_ylim(0, 10)
ax.set_yticks([2, 4, 6, 8, 10])
ax.set_title('Smartphone Review Scores', size=15, y=1.08)
ax.legend(loc='upper right', bbox_to_anchor=(1.1, 1.1))
plt.show()
