import numpy as np
import matplotlib.pyplot as plt

t = np.linspace(0, 4, 161)
f = np.linspace(0, 8, 161)
T, F = np.meshgrid(t, f)
P = -60 + 45 * np.exp(-((F - (1 + 1.5 * T)) / 0.35) ** 2) + 30 * np.exp(-((F - 6.5) / 0.2) ** 2) * (T < 1.5)
fig, ax = plt.subplots(figsize=(7.5, 4.5))
m = ax.pcolormesh(T, F, P, cmap='magma', shading='auto', vmin=-60, vmax=-10)
fig.colorbar(m, ax=ax, label='Power (dB)')
ax.text(0.2, 6.9, 'siren', color='white')
ax.text(2.6, 3.2, 'chirp', color='white')
ax.set_xlabel('Time (s)')
ax.set_ylabel('Frequency (kHz)')
ax.set_title('Spectrogram of the synthetic mixture')
plt.tight_layout()
plt.savefig('spectro.png')
