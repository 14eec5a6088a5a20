import numpy as np
import matplotlib.pyplot as plt

t = np.linspace(20, 80, 1200)
def g(c, a, w):
    return a*np.exp(-((t - c)/w)**2)
ann = 3 + g(28.4, 100, 0.3) + g(47.3, 55, 0.3) + g(56.1, 30, 0.3) + g(69.1, 8, 0.3) + g(76.4, 12, 0.3)
dep = 3 + g(27.5, 18, 4) + g(52, 7, 6)
fig, ax = plt.subplots(figsize=(7, 4.2))
ax.plot(t, dep, color="darkred", label="as deposited")
ax.plot(t, ann + 40, color="black", label="annealed, 700 °C")
for c, a, h in [(28.4, 100, "(111)"), (47.3, 55, "(220)"), (56.1, 30, "(311)"), (69.1, 8, "(400)"), (76.4, 12, "(331)")]:
    ax.text(c, a + 46, h, ha="center")
ax.set_xlim(20, 80)
ax.set_ylim(0, 165)
ax.set_yticks([])
ax.set_xlabel("2θ (degrees)")
ax.set_ylabel("Intensity (a.u.)")
ax.legend()
fig.tight_layout()
plt.savefig("xrd_silicon.png")
