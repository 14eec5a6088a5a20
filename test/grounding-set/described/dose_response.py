import numpy as np
import matplotlib.pyplot as plt
c = np.logspace(-3, 2, 60)
fig, ax = plt.subplots(figsize=(6, 4))
for n, ic, bot, col, m in [("Compound 1", 0.05, 5, "black", "o"), ("Compound 2", 0.8, 5, "blue", "s"), ("Compound 3", 9.0, 40, "red", "^")]:
    f = lambda v: bot + (100 - bot) / (1 + v / ic)
    ax.plot(c, f(c), color=col)
    cc = np.logspace(-3, 2, 8)
    ax.plot(cc, f(cc), m, color=col, label=f"{n}, IC$_{{50}}$ = {ic} µM")
ax.set_xscale("log")
ax.set_xlabel("Concentration (µM)")
ax.set_ylabel("Viability (%)")
ax.set_ylim(0, 110)
ax.legend(loc="lower left", fontsize=8)
plt.tight_layout()
plt.savefig("dose_response.png", dpi=120)
