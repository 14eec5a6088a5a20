import numpy as np
import matplotlib.pyplot as plt
x = np.linspace(10, 80, 1400)
def pk(c, h, w=0.35):
    return h / (1 + ((x - c) / w) ** 2)
raw = pk(26.6, 100) + pk(36.5, 18) + pk(50.1, 35) + pk(59.9, 22) + pk(68.2, 12)
ann = pk(26.6, 60) + pk(36.5, 10) + pk(50.1, 20) + pk(44.7, 75)
fig, ax = plt.subplots(figsize=(7, 4))
ax.plot(x, raw + 120, color="black", label="As prepared")
ax.plot(x, ann, color="red", label="Annealed at 600 °C")
ax.annotate("new phase", (44.7, 76), (47.5, 98), arrowprops=dict(arrowstyle="->"))
ax.set_xlabel(r"2$\theta$ (deg)")
ax.set_ylabel("Intensity (arb. units)")
ax.set_xlim(10, 80)
ax.set_ylim(0, 250)
ax.set_yticks([])
ax.legend(loc="upper right")
plt.savefig("spectrum_xrd.png", dpi=120)
