import matplotlib.pyplot as plt
t = [0, 4, 8, 12, 16, 20, 24, 30, 36]
drug = [1.0, 0.97, 0.93, 0.88, 0.82, 0.78, 0.74, 0.70, 0.66]
plac = [1.0, 0.92, 0.83, 0.72, 0.61, 0.52, 0.44, 0.36, 0.30]
fig, ax = plt.subplots()
ax.step(t, drug, where="post", color="teal", lw=2, label="Drug (n = 124)")
ax.step(t, plac, where="post", color="darkorange", lw=2, label="Placebo (n = 119)")
ax.axhline(0.5, color="gray", ls=":", lw=1)
ax.set_xlim(0, 36)
ax.set_ylim(0, 1.05)
ax.set_xticks(range(0, 37, 6))
ax.set_xlabel("Months since randomization")
ax.set_ylabel("Survival probability")
ax.text(2, 0.15, "log-rank p < 0.001")
ax.legend(loc="upper right")
plt.savefig("km_steps.png", dpi=120)
