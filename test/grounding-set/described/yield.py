import numpy as np
import matplotlib.pyplot as plt

rng = np.random.default_rng(21)
data = [rng.normal(mu, sd, 50) for mu, sd in [(4.0, 0.5), (5.2, 0.6), (6.4, 1.1), (5.6, 0.4)]]

fig, ax = plt.subplots(figsize=(8, 6))
bp = ax.boxplot(data, patch_artist=True)
for patch, c in zip(bp["boxes"], ["lightgray", "lightblue", "lightgreen", "pink"]):
    patch.set_facecolor(c)
ax.set_xticklabels(["Control", "Nitrogen", "Compost", "Mixed"])
ax.set_xlabel("Treatment")
ax.set_ylabel("Yield (t/ha)")
ax.set_title("Wheat Yield under Four Treatments")
ax.set_ylim(2, 10)
ax.yaxis.grid(True, alpha=0.4)
plt.show()
