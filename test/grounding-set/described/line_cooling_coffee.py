import matplotlib.pyplot as plt
import numpy as np

t = np.linspace(0, 60, 61)
ceramic = 22 + 68 * np.exp(-t / 25)
thermos = 22 + 68 * np.exp(-t / 180)

plt.figure(figsize=(8, 5))
plt.plot(t, ceramic, color='saddlebrown', label='Ceramic mug')
plt.plot(t, thermos, color='steelblue', linestyle='--', label='Thermos cup')
plt.axhline(22, color='gray', linestyle=':', label='Room temperature')
plt.xlabel('Time (min)')
plt.ylabel('Coffee temperature (°C)')
plt.title('How Fast Does Coffee Cool?')
plt.legend()
plt.grid(True, alpha=0.3)
plt.show()
