import numpy as np, matplotlib.pyplot as plt
n = np.array([1e6, 1e7, 1e8, 1e9, 1e10])
dense = 6.0 * (n / 1e6) ** -0.10
moe = 5.4 * (n / 1e6) ** -0.12
fig, ax = plt.subplots(figsize=(6.5, 5))
ax.loglog(n, dense, "o-", color="tab:purple", label=r"Dense, $L \propto N^{-0.10}$")
ax.loglog(n, moe, "s--", color="tab:orange", label=r"Mixture of experts, $L \propto N^{-0.12}$")
ax.set_yticks([2, 3, 4, 6]); ax.set_yticklabels(["2", "3", "4", "6"]); ax.minorticks_off()
ax.set_ylim(1.5, 7)
ax.set_xlabel("Active parameters N"); ax.set_ylabel("Test loss (nats/token)")
ax.grid(True, which="both", alpha=0.3); ax.legend(); ax.set_title("Scaling of test loss with model size")
fig.tight_layout()
