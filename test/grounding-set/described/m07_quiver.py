import numpy as np
import matplotlib.pyplot as plt
X, Y = np.meshgrid(np.linspace(-2, 2, 9), np.linspace(-2, 2, 9))
U, V = -Y, X
fig, ax = plt.subplots(figsize=(5.5, 5))
q = ax.quiver(X, Y, U, V, np.hypot(U, V), cmap='plasma')
fig.colorbar(q, label='Speed (m/s)')
ax.plot(0, 0, 'ko'); ax.annotate('vortex core', (0, 0), (0.35, 0.3), fontsize=9)
ax.set_xlabel('x (m)'); ax.set_ylabel('y (m)'); ax.set_title('Solid-body rotation'); ax.set_aspect('equal')
plt.tight_layout(); plt.savefig('m07.png')
