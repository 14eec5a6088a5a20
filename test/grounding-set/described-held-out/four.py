import matplotlib.pyplot as plt
import numpy as np
x = np.linspace(0, 2*np.pi, 200)
t = np.linspace(0, 5, 200)
fig, ax = plt.subplots(2, 2, figsize=(10, 8))
ax[0, 0].plot(x, 2*np.sin(x), 'b'); ax[0, 0].set_title('2 sin(x)')
ax[0, 1].plot(x, np.cos(2*x), 'g--'); ax[0, 1].set_title('cos(2x)')
ax[1, 0].plot(t, np.exp(-t), 'r'); ax[1, 0].set_title('exp(-t)')
ax[1, 1].plot(t, t**2, 'm'); ax[1, 1].set_title('t squared')
for a in ax.flat: a.grid(True)
fig.suptitle('Four elementary functions')
plt.tight_layout(); plt.show()
