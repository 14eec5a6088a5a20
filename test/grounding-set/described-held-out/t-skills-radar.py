import matplotlib.pyplot as plt
import numpy as np

skills = ["Speed", "Strength", "Stamina", "Technique", "Tactics", "Vision"]
anna = [9, 5, 7, 8, 6, 7]
mira = [6, 8, 8, 5, 7, 4]
ang = np.linspace(0, 2 * np.pi, 6, endpoint=False).tolist()
fig, ax = plt.subplots(figsize=(5.6, 5.4), subplot_kw=dict(polar=True))
for vals, name, c in [(anna, "Anna", "darkviolet"), (mira, "Mira", "seagreen")]:
    ax.plot(ang + ang[:1], vals + vals[:1], color=c, lw=2, marker="o", label=name)
    ax.fill(ang + ang[:1], vals + vals[:1], color=c, alpha=0.15)
ax.set_xticks(ang, skills)
ax.set_yticks([2, 4, 6, 8, 10])
ax.set_ylim(0, 10)
ax.set_title("Scouting report", pad=18)
ax.legend(loc="upper right", bbox_to_anchor=(1.25, 1.1))
plt.tight_layout()
plt.savefig("r.png")
