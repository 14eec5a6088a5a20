import numpy as np
import matplotlib.pyplot as plt
m = np.array([0.02, 0.3, 2.5, 4, 22, 70, 400, 600, 4000])
b = 3.5 * m ** 0.75 * np.array([1.1, 0.9, 1.05, 0.95, 1.1, 0.92, 1.08, 0.96, 1.02])
nm = ["mouse", "rat", "rabbit", "cat", "dog", "human", "horse", "bison", "elephant"]
fig, ax = plt.subplots(figsize=(6, 4.6))
ax.scatter(m, b, color="sienna", zorder=3)
for n, x, y in zip(nm, m, b):
    ax.annotate(n, (x, y), textcoords="offset points", xytext=(6, -9), fontsize=8)
g = np.logspace(-2, 4, 30)
ax.plot(g, 3.5 * g ** 0.75, color="gray", label="slope 3/4")
ax.set_xscale("log")
ax.set_yscale("log")
ax.set_xlabel("Body mass (kg)")
ax.set_ylabel("Metabolic rate (W)")
ax.legend()
plt.tight_layout()
plt.savefig("loglog_scatter.png", dpi=120)
