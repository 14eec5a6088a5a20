import numpy as np
import matplotlib.pyplot as plt
t = np.linspace(0, 5, 100)
hc = 8 * (1 - (t / 4.2) ** 2)
fig, ax = plt.subplots(figsize=(6, 4.2))
m = t <= 4.2
ax.plot(t[m], hc[m], "k-", lw=2)
ax.fill_between(t[m], 0, hc[m], color="lightsteelblue")
ax.text(1.2, 3, "Superconducting", fontsize=12)
ax.text(3.4, 7, "Normal", fontsize=12)
ax.plot([4.2], [0], "r*", ms=14, clip_on=False, label="$T_c$ = 4.2 K")
ax.set_xlabel("Temperature (K)")
ax.set_ylabel("Magnetic field (mT)")
ax.set_xlim(0, 5)
ax.set_ylim(0, 10)
ax.legend(loc="upper right")
plt.savefig("phase_diag.png", dpi=120)
