import numpy as np
import matplotlib.pyplot as plt

m = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
med = np.array([45, 48, 66, 92, 110, 84, 60, 42, 36, 40, 46, 47])
obs = [52, 50, 58, 61, 63, 47, 33, 24, 21, 31, 44, 50]
x = np.arange(12)
fig, ax = plt.subplots(figsize=(7.5, 4.3))
ax.fill_between(x, 0.7*med, 1.35*med, color="lightblue", label="10th-90th percentile")
ax.plot(x, med, color="blue", label="Median 1981-2020")
ax.plot(x, obs, color="darkred", lw=2.5, label="2022")
ax.set_xticks(x, m)
ax.set_xlim(0, 11)
ax.set_ylim(0, 160)
ax.set_ylabel("Discharge (m³/s)")
ax.legend()
fig.tight_layout()
plt.savefig("hydro_drought.png")
