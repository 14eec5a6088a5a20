import numpy as np
import matplotlib.pyplot as plt

attributes = ['Speed', 'Passing', 'Shooting', 'Defending', 'Stamina', 'Dribbling']
player_x = [90, 70, 85, 35, 75, 88]
player_y = [65, 85, 55, 88, 80, 60]
angles = np.linspace(0, 2 * np.pi, len(attributes), endpoint=False).tolist()
player_x += player_x[:1]
player_y += player_y[:1]
angles += angles[:1]

fig, ax = plt.subplots(figsize=(7, 7), subplot_kw=dict(polar=True))
ax.plot(angles, player_x, color='blue', linewidth=2, label='Torres')
ax.fill(angles, player_x, color='blue', alpha=0.15)
ax.plot(angles, player_y, color='red', linewidth=2, label='Lindqvist')
ax.fill(angles, player_y, color='red', alpha=0.15)
ax.set_xticks(angles[:-1])
ax.set_xticklabels(attributes)
ax.set_ylim(0, 100)
ax.set_title('Comparison of Two Football Players', pad=20)
ax.legend(loc='upper right', bbox_to_anchor=(1.12, 1.1))
plt.show()
