import matplotlib.pyplot as plt
k = [-4, -3, -2, -1, 0, 1, 2, 3, 4, 5]
b = [0.2, -0.3, 0.1, 0.0, -1.4, -2.6, -3.3, -3.6, -3.5, -3.7]
e = [0.8, 0.7, 0.7, 0.0, 0.7, 0.8, 0.9, 1.0, 1.1, 1.2]
fig, ax = plt.subplots(figsize=(6.5, 4))
ax.errorbar(k, b, yerr=e, fmt="o", color="maroon", capsize=3, label="Estimate and 95% CI")
ax.axhline(0, color="black", lw=0.8)
ax.axvline(-0.5, color="gray", ls="--", label="Reform")
ax.set_xticks(k)
ax.set_xlabel("Years relative to reform")
ax.set_ylabel("Effect on unemployment (pp)")
ax.set_ylim(-6, 2)
ax.legend(loc="lower left")
plt.tight_layout()
plt.savefig("event_study.png", dpi=120)
