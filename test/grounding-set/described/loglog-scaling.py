import numpy as np
import matplotlib.pyplot as plt

compute = np.array([1e18, 1e19, 1e20, 1e21, 1e22])
dense = 4.0 * (compute / 1e18) ** -0.10
moe = 3.6 * (compute / 1e18) ** -0.12
noise = np.array([1.01, 0.99, 1.0, 1.01, 0.99])

plt.figure(figsize=(6, 4.5))
plt.loglog(compute, dense * noise, "o", color="tab:orange", label="Dense")
plt.loglog(compute, dense, "-", color="tab:orange", label=r"Dense fit, slope $-0.10$")
plt.loglog(compute, moe * noise[::-1], "s", color="tab:purple", label="MoE")
plt.loglog(compute, moe, "--", color="tab:purple", label=r"MoE fit, slope $-0.12$")
plt.axvline(1e21, color="gray", linestyle=":")
plt.text(1.2e21, 3.5, "GPT-3 budget", fontsize=9, color="gray")
plt.xlabel("Training compute (FLOPs)")
plt.ylabel("Validation loss (nats)")
plt.yticks([1, 2, 3, 4], ["1", "2", "3", "4"])
plt.ylim(1, 4.5)
plt.legend(fontsize=8, loc="lower left")
plt.grid(True, which="major", alpha=0.4)
plt.tight_layout()
plt.savefig("scaling.pdf")
