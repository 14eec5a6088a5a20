import numpy as np
import matplotlib.pyplot as plt
from statistics import NormalDist
q = (np.arange(60) + 0.5) / 60
z = np.array([NormalDist().inv_cdf(p) for p in q])
fig, ax = plt.subplots()
for n, mu, sd, c, ls in [("Baseline", 3.2, 0.5, "gray", "-"), ("Cached", 2.2, 0.4, "green", "--"), ("Prefetch", 1.5, 0.3, "magenta", "-.")]:
    ax.step(mu * 10 + sd * 10 * z, q, where="post", color=c, ls=ls, label=n)
ax.axhline(0.5, color="black", lw=0.6)
ax.set_xlabel("Page load time (ms)")
ax.set_ylabel("ECDF")
ax.set_xlim(0, 50)
ax.set_ylim(0, 1)
ax.legend(loc="lower right")
plt.savefig("ecdf_three.png", dpi=120)
