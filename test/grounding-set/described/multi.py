import numpy as np, matplotlib.pyplot as plt
fig, ax = plt.subplots(2, 2, figsize=(9, 7))
t = np.linspace(0, 60, 121)
a = ax[0, 0]
a.plot(t, 0.05 * np.exp(0.09 * t) / (1 + 0.05 * (np.exp(0.09 * t) - 1) / 1.2) * 1.0, color="g", label="WT")
a.plot(t, 0.05 * np.exp(0.05 * t) / (1 + 0.05 * (np.exp(0.05 * t) - 1) / 1.2), color="m", label=r"$\Delta$fadR")
a.set_title("A  Growth"); a.set_xlabel("Time (h)"); a.set_ylabel("OD600"); a.legend(); a.set_ylim(0, 1.3)
b = ax[0, 1]
b.bar(["WT", "ΔfadR", "ΔfadE", "double"], [1.0, 2.4, 1.7, 3.6], yerr=[0.1, 0.25, 0.2, 0.3], capsize=4, color=["g", "m", "c", "y"])
b.set_title("B  Fatty acid titre"); b.set_ylabel("g/L")
c = ax[1, 0]
x = np.array([20, 25, 30, 37, 42]); c.plot(x, [1.1, 2.2, 3.6, 2.9, 0.6], "ko-")
c.set_title("C  Temperature"); c.set_xlabel("°C"); c.set_ylabel("Titre (g/L)"); c.set_ylim(0, 4)
d = ax[1, 1]
im = d.imshow(np.array([[0.2, 0.5, 0.9], [0.4, 1.6, 2.1], [0.3, 1.9, 3.6]]), cmap="viridis", origin="lower")
for i, r in enumerate([[0.2, 0.5, 0.9], [0.4, 1.6, 2.1], [0.3, 1.9, 3.6]]):
    for j, v in enumerate(r): d.text(j, i, v, ha="center", va="center", color="k" if v > 2 else "w")
d.set_xticks(range(3)); d.set_xticklabels([0, 0.1, 1]); d.set_yticks(range(3)); d.set_yticklabels([5, 10, 20])
d.set_xlabel("IPTG (mM)"); d.set_ylabel("Glucose (g/L)"); d.set_title("D  Titre (g/L)")
fig.colorbar(im, ax=d)
fig.tight_layout()
