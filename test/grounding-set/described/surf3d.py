import numpy as np
import matplotlib.pyplot as plt
x, y = np.meshgrid(np.linspace(-2, 2, 50), np.linspace(-2, 2, 50))
z = x ** 2 - y ** 2
fig = plt.figure(figsize=(6, 5))
ax = fig.add_subplot(111, projection="3d")
s = ax.plot_surface(x, y, z, cmap="plasma", linewidth=0)
ax.set_xlabel("$w_1$")
ax.set_ylabel("$w_2$")
ax.set_zlabel("Loss")
ax.set_title("Saddle point at the origin")
fig.colorbar(s, shrink=0.6)
plt.savefig("surf3d.png", dpi=120)
