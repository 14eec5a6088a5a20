import numpy as np
import matplotlib.pyplot as plt

wl = np.linspace(400, 800, 401)
film = 0.9 * np.exp(-((wl - 520) / 30) ** 2) + 0.35 * np.exp(-((wl - 660) / 40) ** 2)
ann = 0.6 * np.exp(-((wl - 545) / 35) ** 2) + 0.55 * np.exp(-((wl - 690) / 40) ** 2)
fig, ax = plt.subplots(figsize=(7, 4.5))
ax.plot(wl, film, 'b-', label='As deposited')
ax.plot(wl, ann, 'r--', label='Annealed at 150 °C')
ax.annotate('520 nm', xy=(520, 0.9), xytext=(425, 0.85), arrowprops=dict(arrowstyle='->'))
ax.annotate('690 nm', xy=(690, 0.55), xytext=(730, 0.7), arrowprops=dict(arrowstyle='->'))
ax.set_xlabel('Wavelength (nm)')
ax.set_ylabel('Absorbance (a.u.)')
ax.set_xlim(400, 800)
ax.set_ylim(0, 1)
ax.legend(loc='upper right')
ax.set_title('Absorption spectra of the perovskite film')
plt.savefig('spec_peak.png')
