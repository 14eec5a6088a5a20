import numpy as np
import matplotlib.pyplot as plt

prey = np.linspace(0.1, 40, 60)
pred = np.linspace(0.1, 20, 60)
N, P = np.meshgrid(prey, pred)
dN = 0.8 * N - 0.08 * N * P
dP = 0.03 * N * P - 0.6 * P
speed = np.hypot(dN, dP)

plt.figure(figsize=(8, 6))
s = plt.streamplot(N, P, dN, dP, color=speed, cmap='viridis', density=1.1)
plt.colorbar(s.lines, label='Rate of change (per year)')
plt.plot(20, 10, 'r*', markersize=16, label='Equilibrium')
plt.title('Phase Portrait of Hares and Lynxes')
plt.xlabel('Hares (thousands)')
plt.ylabel('Lynxes (thousands)')
plt.legend(loc='upper right')
plt.show()
