import matplotlib.pyplot as plt
import numpy as np

th = np.linspace(0, 2 * np.pi, 361)
cardioid = 0.5 + 0.5 * np.cos(th)
omni = np.ones_like(th)
eight = np.abs(np.cos(th))

fig, ax = plt.subplots(figsize=(6.5, 6.5), subplot_kw={'projection': 'polar'})
ax.plot(th, omni, color='gray', ls='--', label='Omnidirectional')
ax.plot(th, cardioid, color='blue', lw=2, label='Cardioid')
ax.plot(th, eight, color='red', lw=1.5, label='Figure-of-eight')
ax.set_rmax(1.1)
ax.set_rticks([0.25, 0.5, 0.75, 1.0])
ax.set_title('Microphone Pickup Patterns', pad=16)
ax.legend(loc='upper left', bbox_to_anchor=(-0.12, 1.08), fontsize=8)
plt.show()
