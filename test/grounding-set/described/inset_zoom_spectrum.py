import numpy as np
import matplotlib.pyplot as plt

wl = np.linspace(400, 700, 601)
base = 0.2 + 0.0005 * (wl - 400)
peak1 = 0.8 * np.exp(-((wl - 480) / 15) ** 2)
peak2 = 0.5 * np.exp(-((wl - 610) / 10) ** 2)
small = 0.06 * np.exp(-((wl - 550) / 3) ** 2)
I = base + peak1 + peak2 + small

fig, ax = plt.subplots(figsize=(8, 5))
ax.plot(wl, I, color="darkblue", linewidth=1.5)
ax.set_xlabel("Wavelength (nm)")
ax.set_ylabel("Absorbance")
ax.set_title("Absorption Spectrum of Dye R7")
ax.set_ylim(0, 1.6)
ax.annotate("480 nm", xy=(480, 1.04), xytext=(425, 1.2), arrowprops=dict(arrowstyle="->"))
ax.annotate("610 nm", xy=(610, 0.81), xytext=(640, 0.95), arrowprops=dict(arrowstyle="->"))
axins = ax.inset_axes([0.42, 0.6, 0.27, 0.3])
axins.plot(wl, I, color="darkblue")
axins.set_xlim(535, 565)
axins.set_ylim(0.24, 0.36)
axins.set_title("Weak band", fontsize=8)
axins.tick_params(labelsize=7)
ax.indicate_inset_zoom(axins, edgecolor="gray")
plt.show()
