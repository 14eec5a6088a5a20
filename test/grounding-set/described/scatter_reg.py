import numpy as np
import matplotlib.pyplot as plt
x = np.array([1.2, 1.9, 2.4, 3.1, 3.8, 4.4, 5.0, 5.7, 6.3, 7.1, 7.8, 8.5])
y = np.array([52, 49, 50, 45, 44, 40, 41, 36, 33, 34, 28, 26])
b, a = np.polyfit(x, y, 1)
fig, ax = plt.subplots()
ax.scatter(x, y, marker="^", color="purple", label="Lakes")
ax.plot(x, a + b * x, color="black", lw=1.5, label="OLS fit")
ax.set_xlabel("Phosphorus (µg/L)")
ax.set_ylabel("Species richness")
ax.set_title("Macrophytes in twelve lakes")
ax.text(6.2, 50, "$R^2$ = 0.97")
ax.legend(loc="lower left")
plt.savefig("scatter_reg.png", dpi=120)
