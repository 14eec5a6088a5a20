import matplotlib.pyplot as plt
import numpy as np

axes_ = ["Speed", "Power", "Accuracy", "Stamina", "Teamwork"]
ana = [8, 5, 9, 6, 7]
ben = [6, 9, 5, 8, 7]

ang = np.linspace(0, 2 * np.pi, 5, endpoint=False).tolist()
fig, ax = plt.subplots(figsize=(6, 6), subplot_kw={"polar": True})
for v, c, n in ((ana, "purple", "Ana"), (ben, "green", "Ben")):
    ax.plot(ang + ang[:1], v + v[:1], color=c, marker="o", label=n)
    ax.fill(ang + ang[:1], v + v[:1], color=c, alpha=0.15)
ax.set_xticks(ang, axes_)
ax.set_ylim(0, 10)
ax.set_yticks([2, 4, 6, 8, 10])
ax.set_title("Player ratings")
ax.legend(loc="lower left", bbox_to_anchor=(-0.12, -0.08))
plt.savefig("skills-radar.png")
