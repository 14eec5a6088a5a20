import matplotlib.pyplot as plt
import numpy as np

categories = ["Camera", "Battery", "Display", "Speed", "Price", "Design"]
phones = {"Nova X": [9, 6, 8, 9, 4, 8], "Pico 5": [6, 9, 6, 5, 9, 5]}
colors = ["royalblue", "darkorange"]
angles = np.linspace(0, 2 * np.pi, len(categories), endpoint=False).tolist()
angles += angles[:1]

fig, ax = plt.subplots(figsize=(8, 6), subplot_kw=dict(polar=True))
for (name, vals), c in zip(phones.items(), colors):
    vals = vals + vals[:1]
    ax.plot(angles, vals, color=c, linewidth=2, marker="o", label=name)
    ax.fill(angles, vals, color=c, alpha=0.2)
ax.set_theta_offset(np.pi / 2)
ax.set_theta_direction(-1)
ax.set_xticks(angles[:-1])
ax.set_xticklabels(categories)
ax.set_ylim(0, 10)
ax.set_yticks([2, 4, 6, 8, 10])
ax.set_title("Smartphone Ratings", pad=25)
ax.legend(loc="upper right", bbox_to_anchor=(1.3, 1.1))
plt.tight_layout()
plt.show()
