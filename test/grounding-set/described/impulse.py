import numpy as np
import matplotlib.pyplot as plt

n = np.arange(0, 16)
h = 2.0 * (-0.8) ** n

fig, ax = plt.subplots(figsize=(8, 4.5))
ml, sl, bl = ax.stem(n, h)
plt.setp(ml, color="darkred", markersize=7)
plt.setp(sl, color="darkred")
plt.setp(bl, color="black")
ax.set_xlabel("Sample n")
ax.set_ylabel("Amplitude h[n]")
ax.set_title("Impulse Response of a First-Order Filter")
ax.set_ylim(-2, 2.5)
ax.grid(True, alpha=0.3)
plt.show()
