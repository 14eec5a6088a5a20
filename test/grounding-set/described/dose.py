import numpy as np, matplotlib.pyplot as plt
c = np.logspace(-1, 4, 200)
fig, ax = plt.subplots(figsize=(6.5, 4.8))
def hill(x, top, ec, h): return top * x ** h / (ec ** h + x ** h)
pts = np.array([0.3, 1, 3, 10, 30, 100, 300, 1000, 3000])
for name, top, ec, h, col, mk in [("Compound 7", 100, 12, 1.1, "black", "o"), ("Compound 9", 98, 150, 1.0, "tab:red", "^"), ("Compound 12", 45, 30, 1.0, "tab:blue", "s")]:
    ax.plot(c, hill(c, top, ec, h), color=col)
    ax.errorbar(pts, hill(pts, top, ec, h), yerr=4, fmt=mk, color=col, capsize=3, label=f"{name} (EC$_{{50}}$ = {ec} nM)")
ax.set_xscale("log"); ax.set_xlim(0.1, 1e4); ax.set_ylim(-5, 110)
ax.axhline(50, color="gray", ls=":", lw=1)
ax.set_xlabel("Concentration (nM)"); ax.set_ylabel("Response (% of maximum)")
ax.legend(loc="upper left", fontsize=8)
fig.tight_layout()
