import numpy as np
import matplotlib.pyplot as plt
q = (np.arange(400) + 0.5) / 400
from statistics import NormalDist
z = np.array([NormalDist().inv_cdf(p) for p in q])
fig, ax = plt.subplots()
bins = np.arange(0, 101, 5)
ax.hist(35 + 8 * z, bins=bins, alpha=0.6, color="tab:cyan", label="Background", edgecolor="white")
ax.hist(62 + 12 * z, bins=bins, alpha=0.6, color="tab:pink", label="Signal", edgecolor="white")
ax.axvline(48, color="k", ls="--", label="Cut at 48 GeV")
ax.set_xlabel("Transverse momentum (GeV)")
ax.set_ylabel("Events / 5 GeV")
ax.set_xlim(0, 100)
ax.legend()
plt.savefig("hist_overlay.png", dpi=120)
