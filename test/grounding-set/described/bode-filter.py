import matplotlib.pyplot as plt
import numpy as np

f = np.logspace(1, 6, 500)
fc = 1e3
mag = -10 * np.log10(1 + (f / fc) ** 2)
ph = -np.degrees(np.arctan(f / fc))
fig, (a, b) = plt.subplots(2, 1, figsize=(6, 5.4), sharex=True)
a.semilogx(f, mag, color='darkblue')
a.axvline(fc, color='gray', ls='--')
a.axhline(-3, color='red', ls=':', lw=1)
a.set_ylabel('Gain (dB)')
a.set_ylim(-70, 5)
a.set_title('First-order low-pass response')
b.semilogx(f, ph, color='darkgreen')
b.axvline(fc, color='gray', ls='--')
b.set_ylabel('Phase (deg)')
b.set_xlabel('Frequency (Hz)')
b.set_ylim(-95, 5)
b.set_yticks([0, -45, -90])
for x in (a, b):
    x.grid(alpha=0.3)
plt.tight_layout()
plt.savefig('bode-filter.png', dpi=130)
