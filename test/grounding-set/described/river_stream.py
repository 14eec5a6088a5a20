import numpy as np
import matplotlib.pyplot as plt

y, x = np.mgrid[0:5:50j, 0:10:100j]
u = 1 + 0.4 * (2.5 - np.abs(y - 2.5))
v = 0.3 * np.sin(x)
speed = np.sqrt(u**2 + v**2)

fig, ax = plt.subplots(figsize=(9, 5))
st = ax.streamplot(x, y, u, v, color=speed, cmap='cool', density=1)
fig.colorbar(st.lines, label='Speed (m/s)')
ax.set_title('Simulated Flow in a River Channel')
ax.set_xlabel('Downstream Distance (m)')
ax.set_ylabel('Cross-stream Distance (m)')
plt.show()
