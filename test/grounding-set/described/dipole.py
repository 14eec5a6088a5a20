import numpy as np
import matplotlib.pyplot as plt

x = np.linspace(-3, 3, 80)
y = np.linspace(-2, 2, 80)
X, Y = np.meshgrid(x, y)
def field(q, x0):
    r3 = ((X - x0)**2 + Y**2)**1.5
    return q * (X - x0) / r3, q * Y / r3
E1 = field(1, -1)
E2 = field(-1, 1)
Ex, Ey = E1[0] + E2[0], E1[1] + E2[1]

fig, ax = plt.subplots(figsize=(8, 5.5))
ax.streamplot(X, Y, Ex, Ey, color='slategray', density=1.2)
ax.plot(-1, 0, 'ro', markersize=14, label='Positive charge')
ax.plot(1, 0, 'bo', markersize=14, label='Negative charge')
ax.set_title('Electric Field of a Dipole')
ax.set_xlabel('x (cm)')
ax.set_ylabel('y (cm)')
ax.legend()
plt.show()
