import numpy as np
import matplotlib.pyplot as plt
skills = ['Speed', 'Passing', 'Shooting', 'Defence', 'Stamina', 'Vision']
mara = [9, 6, 8, 3, 7, 5]
lena = [5, 9, 4, 7, 8, 9]
ang = np.linspace(0, 2 * np.pi, 6, endpoint=False).tolist()
fig, ax = plt.subplots(subplot_kw={'polar': True}, figsize=(6, 6))
for v, c, n in ((mara, 'tab:red', 'Mara'), (lena, 'tab:blue', 'Lena')):
    ax.plot(ang + ang[:1], v + v[:1], color=c, label=n)
    ax.fill(ang + ang[:1], v + v[:1], color=c, alpha=0.2)
ax.set_xticks(ang, skills)
ax.set_ylim(0, 10)
ax.set_title('Player profiles', pad=20)
ax.legend(loc='lower right', bbox_to_anchor=(1.12, -0.08))
fig.tight_layout()
plt.show()
