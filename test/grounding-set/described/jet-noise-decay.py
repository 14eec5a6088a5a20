import matplotlib.pyplot as plt
import numpy as np

d = np.array([10, 20, 50, 100, 200, 500, 1000])
turbo = np.array([130, 124, 116, 110, 104, 96, 90])
prop = np.array([118, 112, 104, 98, 92, 84, 78])

plt.figure(figsize=(8, 5))
plt.semilogx(d, turbo, 'r-o', label='Turbojet')
plt.semilogx(d, prop, 'k--s', label='Propeller')
plt.axhline(85, color='green', linestyle=':', label='Hearing limit')
plt.xlabel('Distance (m)')
plt.ylabel('Sound level (dB)')
plt.title('Sound Level against Distance from Aircraft')
plt.ylim(70, 140)
plt.legend()
plt.grid(True, which='both', alpha=0.3)
plt.show()
