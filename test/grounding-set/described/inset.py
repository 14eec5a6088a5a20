import numpy as np
import matplotlib.pyplot as plt

t = np.linspace(0, 10, 500)
y = np.exp(-0.3 * t) * np.cos(2 * np.pi * t)

fig, ax = plt.subplots(figsize=(9, 6))
ax.plot(t, y, color='darkblue', label='Damped oscillation')
ax.plot(t, np.exp(-0.3 * t), color='red', linestyle='--', label='Envelope')
ax.set_xlabel('Time (s)')
ax.set_ylabel('Amplitude')
ax.set_xlim(0, 10)
ax.set_ylim(-1.0, 1.2)
ax.set_title('Damped Oscillation with Zoomed Inset')
ax.legend(loc='lower right')

axins = ax.inset_axes([0.52, 0.6, 0.43, 0.34])
axins.plot(t, y, color='darkblue')
axins.set_xlim(0, 2)
axins.set_ylim(-1, 1.1)
axins.set_title('First two seconds', fontsize=9)
plt.savefig('q2_23_inset.png')
