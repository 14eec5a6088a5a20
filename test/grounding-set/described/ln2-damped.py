import matplotlib.pyplot as plt
import numpy as np

t = np.linspace(0, 10, 200)
front = 6 * np.exp(-0.3 * t) * np.cos(2 * t)
rear = 3 * np.exp(-0.3 * t) * np.cos(2 * t)

fig, ax = plt.subplots(figsize=(10, 5))
ax.plot(t, front, 'b-', label='Front axle')
ax.plot(t, rear, 'r--', label='Rear axle')
ax.axhline(0, color='black', linewidth=0.8)
ax.set_title('Vibration of a Railway Carriage')
ax.set_xlabel('Time (s)')
ax.set_ylabel('Displacement (cm)')
ax.set_xlim(0, 10)
ax.legend(loc='upper right')
ax.grid(True)
plt.show()
