import numpy as np
import matplotlib.pyplot as plt

skills = ["Speed", "Shooting", "Passing", "Defence", "Stamina", "Dribbling"]
ana = [9, 7, 6, 3, 8, 8]
bea = [5, 4, 8, 9, 7, 5]

ang = np.linspace(0, 2 * np.pi, len(skills), endpoint=False)
ang = np.concatenate([ang, ang[:1]])

fig, ax = plt.subplots(figsize=(9, 7), subplot_kw={"projection": "polar"})
ax.plot(ang, ana + ana[:1], color="magenta", label="Ana")
ax.fill(ang, ana + ana[:1], color="magenta", alpha=0.2)
ax.plot(ang, bea + bea[:1], color="navy", label="Bea")
ax.fill(ang, bea + bea[:1], color="navy", alpha=0.2)
ax.set_xticks(ang[:-1])
ax.set_xticklabels(skills)
ax.set_ylim(0, 10)
ax.set_yticks([2, 4, 6, 8, 10])
ax.set_title("Player Profiles: Ana and Bea", pad=20)
ax.legend(loc="upper right", bbox_to_anchor=(1.25, 1.1))
plt.show()
