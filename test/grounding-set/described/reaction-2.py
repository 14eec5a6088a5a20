import numpy as np
import matplotlib.pyplot as plt

rng = np.random.default_rng(8)
groups = {"Rested": rng.normal(250, 25, 120), "Tired": rng.normal(330, 45, 120),
          "Caffeine": rng.normal(270, 20, 120)}

fig, ax = plt.subplots(figsize=(8, 6))
parts = ax.violinplot(list(groups.values()), positions=[1, 2, 3], showmedians=True, widths=0.8)
for body, c in zip(parts["bodies"], ["cornflowerblue", "indianred", "peru"]):
    body.set_facecolor(c)
    body.set_alpha(0.7)
ax.set_xticks([1, 2, 3])
ax.set_xticklabels(groups.keys())
ax.set_ylabel("Reaction time (ms)")
ax.set_title("Reaction Time by Condition")
ax.set_ylim(150, 500)
plt.show()
