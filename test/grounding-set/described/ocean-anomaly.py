import matplotlib.pyplot as plt

yr = list(range(2000, 2016))
a = [-0.12, -0.05, 0.08, 0.11, 0.02, -0.03, 0.06, -0.09, -0.18, 0.07, 0.15, -0.04, 0.10, 0.13, 0.24, 0.37]
fig, ax = plt.subplots(figsize=(8, 4))
ax.bar(yr, a, color=["firebrick" if v >= 0 else "steelblue" for v in a])
ax.axhline(0, color="k", lw=0.8)
ax.set_ylabel("Anomaly (°C)")
ax.set_title("Sea surface temperature anomaly relative to 1981-2010")
ax.set_xticks(yr[::3])
fig.tight_layout()
plt.savefig("ocean_anomaly.png")
