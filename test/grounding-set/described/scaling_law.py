import numpy as np
import matplotlib.pyplot as plt
n = np.array([1e6, 1e7, 1e8, 1e9, 1e10])
dense = 8.0 * (n / 1e6) ** -0.10
moe = 7.0 * (n / 1e6) ** -0.12
fig, ax = plt.subplots(figsize=(5.5, 4.2))
ax.loglog(n, dense, "o-", color="black", label="Dense")
ax.loglog(n, moe, "s--", color="tab:red", label="Mixture of experts")
ax.set_xlabel("Parameters")
ax.set_ylabel("Test loss")
ax.set_yticks([2, 3, 4, 6, 8])
ax.set_yticklabels(["2", "3", "4", "6", "8"])
ax.minorticks_off()
ax.legend()
ax.grid(True, ls=":")
plt.tight_layout()
plt.savefig("scaling_law.png", dpi=120)
