import numpy as np
import matplotlib.pyplot as plt

n = np.arange(0, 16)
h = np.array([1.0, 0.62, 0.2, -0.15, -0.34, -0.38, -0.28, -0.12, 0.03, 0.12, 0.15, 0.12, 0.06, 0.01, -0.03, -0.05])
fig, ax = plt.subplots(figsize=(7.5, 4.2))
m, s, b = ax.stem(n, h, linefmt="C2-", markerfmt="C2o", basefmt="k-")
ax.set_xlabel("Sample index n")
ax.set_ylabel("h[n]")
ax.set_title("Impulse response of the damper")
ax.set_xticks(n)
ax.set_ylim(-0.5, 1.1)
ax.grid(alpha=0.3)
plt.show()
