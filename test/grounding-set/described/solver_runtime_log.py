import matplotlib.pyplot as plt
import numpy as np

n = np.array([100, 200, 500, 1000, 2000, 5000])
runtime = {
    "Direct LU": [0.02, 0.09, 0.8, 5.0, 38.0, 600.0],
    "Conjugate Gradient": [0.05, 0.12, 0.4, 1.1, 3.2, 14.0],
    "Multigrid": [0.10, 0.15, 0.3, 0.6, 1.2, 3.0],
}
colors = ["#d62728", "#1f77b4", "#2ca02c"]
markers = ["o", "s", "^"]

fig, ax = plt.subplots(figsize=(7.5, 4.8))
for (name, y), c, m in zip(runtime.items(), colors, markers):
    ax.plot(n, y, color=c, marker=m, linewidth=1.8, label=name)
ax.set_xscale("log")
ax.set_yscale("log")
ax.axhline(60, color="gray", linestyle="--", linewidth=1, label="1 min budget")
ax.set_xlabel("Matrix size n")
ax.set_ylabel("Runtime (s)")
ax.set_title("Runtime of Three Linear Solvers")
ax.grid(True, which="both", linestyle=":", alpha=0.6)
ax.legend(loc="center left", bbox_to_anchor=(1.02, 0.5), frameon=False)
plt.tight_layout()
plt.show()
