import numpy as np
import matplotlib.pyplot as plt

theta = np.linspace(0, 2 * np.pi, 361)
dipole = np.abs(np.sin(theta))
card = (1 + np.cos(theta)) / 2
fig, ax = plt.subplots(subplot_kw={"projection": "polar"}, figsize=(6, 6))
ax.plot(theta, dipole, color="purple", lw=2, label="Dipole")
ax.plot(theta, card, color="darkorange", lw=2, ls="--", label="Cardioid")
ax.set_rmax(1.0)
ax.set_rticks([0.25, 0.5, 0.75, 1.0])
ax.set_title("Normalised gain of two antennas", pad=20)
ax.legend(loc="lower left", bbox_to_anchor=(-0.1, -0.1))
plt.show()
