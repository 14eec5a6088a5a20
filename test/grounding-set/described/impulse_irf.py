import numpy as np
import matplotlib.pyplot as plt
h = np.arange(0, 21)
out = -1.2 * (h / 5) * np.exp(1 - h / 5)
inf = 0.3 * np.exp(-h / 3) - 0.5 * (h / 9) * np.exp(1 - h / 9)
fr = 1.0 * np.exp(-h / 4)
fig, axs = plt.subplots(1, 3, figsize=(10, 3.2), sharex=True)
for ax, y, w, t in zip(axs, [out, inf, fr], [0.35, 0.2, 0.1], ["Output", "Inflation", "Policy rate"]):
    ax.plot(h, y, color="navy")
    ax.fill_between(h, y - w, y + w, color="navy", alpha=0.15)
    ax.axhline(0, color="k", lw=0.7)
    ax.set_title(t)
    ax.set_xlabel("Quarters")
axs[0].set_ylabel("Percent")
plt.tight_layout()
plt.savefig("impulse_irf.png", dpi=120)
