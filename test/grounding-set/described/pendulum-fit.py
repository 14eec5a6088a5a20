import numpy as np
import matplotlib.pyplot as plt

L = np.array([0.2, 0.4, 0.6, 0.8, 1.0, 1.2])
T2 = np.array([0.82, 1.60, 2.43, 3.21, 4.02, 4.84])
k, b = np.polyfit(L, T2, 1)
x = np.linspace(0, 1.3, 50)
fig, ax = plt.subplots(figsize=(5.5, 4.2))
ax.errorbar(L, T2, yerr=0.15, fmt="ko", capsize=3, label="measured")
ax.plot(x, k*x + b, "r-", label=f"fit, slope {k:.2f} s²/m")
ax.set_xlim(0, 1.3)
ax.set_ylim(0, 5.5)
ax.set_xlabel("Length L (m)")
ax.set_ylabel("T² (s²)")
ax.legend()
fig.tight_layout()
plt.savefig("pendulum_fit.png")
