import numpy as np
import matplotlib.pyplot as plt

skills = ['Serve', 'Forehand', 'Backhand', 'Volley', 'Stamina']
ana = [9, 7, 6, 5, 8]
kim = [6, 8, 8, 7, 4]
angles = np.linspace(0, 2 * np.pi, len(skills), endpoint=False).tolist()
angles += angles[:1]
ana += ana[:1]
kim += kim[:1]

fig, ax = plt.subplots(figsize=(8, 6), subplot_kw=dict(polar=True))
ax.plot(angles, ana, color='blue', linewidth=2, label='Ana')
ax.fill(angles, ana, color='blue', alpha=0.2)
ax.plot(angles, kim, color='red', linewidth=2, linestyle='--', label='Kim')
ax.fill(angles, kim, color='red', alpha=0.2)
ax.set_xticks(angles[:-1])
ax.set_xticklabels(skills)
ax.set_ylim(0, 10)
ax.set_title('Skill Profile of Two Tennis Players')
ax.legend(loc='upper right', bbox_to_anchor=(1.25, 1.1))
plt.show()
