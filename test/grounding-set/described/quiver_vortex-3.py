import numpy as np
import matplotlib.pyplot as plt
x, y = np.meshgrid(np.linspace(-2, 2, 13), np.linspace(-2, 2, 13))
fig, ax = plt.subplots(figsize=(5, 5))
ax.quiver(x, y, -y, x, color="darkblue", pivot="mid")
ax.plot(0, 0, "ro", ms=8, label="Vortex core")
ax.set_xlabel("x (cm)")
ax.set_ylabel("y (cm)")
ax.set_aspect("equal")
ax.set_title("Solid-body rotation")
ax.legend(loc="upper right", framealpha=1)
plt.savefig("quiver_vortex.png", dpi=120)
