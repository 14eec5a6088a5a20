import numpy as np
import matplotlib.pyplot as plt

skills = ['Speed', 'Shooting', 'Passing', 'Defense', 'Stamina', 'Dribbling']
player_a = [9, 8, 6, 3, 7, 9]
player_b = [5, 4, 8, 9, 8, 5]
angles = np.linspace(0, 2 * np.pi, len(skills), endpoint=False).tolist()
angles += angles[:1]

fig, ax = plt.subplots(figsize=(9, 7), subplot_kw=dict(polar=True))
for vals, c, n in [(player_a, 'red', 'Player A'), (player_b, 'blue', 'Player B')]:
    v = vals + vals[:1]
    ax.plot(angles, v, color=c, linewidth=2, label=n)
    ax.fill(angles, v, color=c, alpha=0.2)
ax.set_xticks(angles[:-1])
ax.set_xticklabels(skills)
ax.set_ylim(0, 10)
ax.set_title('Football Player Skill Comparison', pad=20)
ax.legend(loc='upper right', bbox_to_anchor=(1.3, 1.05))
plt.show()
