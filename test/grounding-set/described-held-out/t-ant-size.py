import matplotlib.pyplot as plt
import numpy as np

rng = np.random.default_rng(11)
length = rng.uniform(2.2, 7.8, 45)
load = 1.9 * length + 0.6 + rng.normal(0, 1.1, 45)
fig, ax = plt.subplots(figsize=(6, 4.5))
ax.scatter(length, load, s=28, color="teal", alpha=0.8, label="worker ants")
m, b = np.polyfit(length, load, 1)
xs = np.array([2, 8])
ax.plot(xs, m * xs + b, color="black", lw=1.5, label=f"fit: y = {m:.2f}x + {b:.2f}")
r = np.corrcoef(length, load)[0, 1]
ax.text(2.2, 15.2, f"r = {r:.2f}, n = 45", fontsize=11)
ax.set_xlabel("Body length (mm)")
ax.set_ylabel("Load carried (mg)")
ax.set_ylim(0, 18)
ax.set_title("Longer ants carry heavier loads")
ax.legend(loc="lower right")
plt.savefig("ants.png")
