import matplotlib.pyplot as plt
import numpy as np

categories = ['Speed', 'Strength', 'Stamina', 'Agility', 'Technique']
player_a = [8, 6, 7, 9, 5]
player_b = [6, 9, 8, 5, 7]
angles = np.linspace(0, 2 * np.pi, len(categories), endpoint=False).tolist()
player_a += player_a[:1]
player_b += player_b[:1]
angles += angles[:1]

fig, ax = plt.subplots(figsize=(7, 7), subplot_kw=dict(polar=True))
ax.plot(angles, player_a, color='blue', label='Player A')
ax.fill(angles, player_a, color='blue', alpha=0.25)
ax.plot(angles, player_b, color='red', label='Player B')
ax.fill(angles, player_b, color='red', alpha=0.25)
ax.set_xticks(angles[:-1])
ax.set_xticklabels(categories)
ax.set_ylim(0, 10)
ax.set_title('Skill Comparison of Two Tennis Players')
ax.legend(loc='upper right')
plt.show()
