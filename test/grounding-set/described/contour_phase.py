import numpy as np
import matplotlib.pyplot as plt
x, y = np.meshgrid(np.linspace(-3, 3, 120), np.linspace(-2, 2, 100))
z = 3 * np.exp(-(x + 1.5) ** 2 - y ** 2) + 1.5 * np.exp(-(x - 1.5) ** 2 - y ** 2)
fig, ax = plt.subplots(figsize=(6.4, 4))
cf = ax.contourf(x, y, z, levels=np.arange(0, 3.3, 0.3), cmap="viridis")
ax.contour(x, y, z, levels=np.arange(0.3, 3.3, 0.3), colors="white", linewidths=0.5)
fig.colorbar(cf, label="Intensity (a.u.)")
ax.set_xlabel("x (µm)")
ax.set_ylabel("y (µm)")
ax.set_title("Two coupled modes")
plt.savefig("contour_phase.png", dpi=120)
