import numpy as np
import matplotlib.pyplot as plt

x = np.linspace(-4, 4, 161)
y = np.linspace(-3, 3, 121)
X, Y = np.meshgrid(x, y)
Z = (X - 1) ** 2 + 4 * (Y + 0.5) ** 2
fig, ax = plt.subplots(figsize=(7, 5))
cf = ax.contourf(X, Y, Z, levels=[0, 2, 5, 10, 20, 40, 80], cmap="YlGnBu")
cs = ax.contour(X, Y, Z, levels=[2, 5, 10, 20, 40], colors="k", linewidths=0.6)
ax.clabel(cs, fmt="%d", fontsize=8)
path = np.array([[-3.5, 2.5], [-2.0, 0.6], [-0.8, -0.2], [0.2, -0.4], [0.8, -0.5], [1.0, -0.5]])
ax.plot(path[:, 0], path[:, 1], "o-", color="red", label="gradient descent")
ax.plot(1, -0.5, marker="*", color="gold", markersize=15, markeredgecolor="k", linestyle="none", label="optimum")
ax.set_xlabel(r"$\theta_1$")
ax.set_ylabel(r"$\theta_2$")
ax.legend(loc="upper right")
fig.colorbar(cf, label="objective")
ax.set_title("Optimisation path on an elongated bowl")
plt.tight_layout()
plt.savefig("contour.png")
