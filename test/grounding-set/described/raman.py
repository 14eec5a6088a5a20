import numpy as np, matplotlib.pyplot as plt
x = np.linspace(1000, 3000, 1500)
def L(c, w, a): return a * w ** 2 / ((x - c) ** 2 + w ** 2)
g = L(1582, 14, 0.45) + L(2690, 22, 1.0) + 0.02
d = L(1350, 25, 0.9) + L(1590, 25, 1.0) + L(2700, 50, 0.35) + 0.02
gr = L(1580, 13, 1.0) + L(1350, 20, 0.1) + L(2715, 35, 0.5) + 0.02
fig, ax = plt.subplots(figsize=(8, 5))
for k, (s, n, c) in enumerate([(gr, "Graphite", "#333333"), (d, "Graphene oxide", "#b35806"), (g, "Monolayer graphene", "#2d7f5e")]):
    ax.plot(x, s + 1.2 * k, color=c, label=n)
    ax.text(1950, 1.2 * k + 0.12, n, color=c)
for p, t in [(1350, "D"), (1582, "G"), (2700, "2D")]:
    ax.axvline(p, color="gray", lw=0.6, ls="--"); ax.text(p, 3.75, t, ha="center")
ax.set_ylim(0, 3.7); ax.set_xlim(1000, 3000); ax.set_yticks([])
ax.set_xlabel(r"Raman shift (cm$^{-1}$)"); ax.set_ylabel("Intensity (a.u., offset)")
fig.tight_layout()
