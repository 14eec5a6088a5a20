import numpy as np
import matplotlib.pyplot as plt

rng = np.random.default_rng(12)
a = rng.normal(55, 8, 300)
b = rng.normal(68, 7, 300)
c = rng.normal(80, 5, 300)
bins = np.arange(30, 101, 5)

fig, ax = plt.subplots(figsize=(8.5, 5))
ax.hist(a, bins=bins, alpha=0.55, color="tab:red", edgecolor="white", label="No tutoring")
ax.hist(b, bins=bins, alpha=0.55, color="tab:blue", edgecolor="white", label="Group tutoring")
ax.hist(c, bins=bins, alpha=0.55, color="tab:green", edgecolor="white", label="Individual tutoring")
for d, col in zip((a, b, c), ("tab:red", "tab:blue", "tab:green")):
    ax.axvline(d.mean(), color=col, linestyle="--", linewidth=1.5)
ax.set_xlabel("Exam score (points)")
ax.set_ylabel("Number of pupils")
ax.set_title("Exam Scores by Type of Tutoring")
ax.legend()
plt.show()
