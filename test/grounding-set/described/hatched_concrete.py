import matplotlib.pyplot as plt
import numpy as np

mixes = ["M1", "M2", "M3", "M4"]
d7 = [22, 25, 19, 28]
d28 = [34, 38, 31, 45]
d90 = [38, 41, 40, 49]
err7, err28, err90 = [1.5, 1.2, 2.0, 1.4], [2.1, 1.8, 2.4, 2.2], [2.0, 2.3, 2.6, 1.9]
x = np.arange(4)
w = 0.26
fig, ax = plt.subplots(figsize=(8.5, 5))
ax.bar(x - w, d7, w, yerr=err7, capsize=3, color="white", edgecolor="black", hatch="///", label="7 days")
ax.bar(x, d28, w, yerr=err28, capsize=3, color="lightgray", edgecolor="black", hatch="...", label="28 days")
ax.bar(x + w, d90, w, yerr=err90, capsize=3, color="dimgray", edgecolor="black", label="90 days")
ax.axhline(35, color="red", linestyle="-.", label="Design strength")
ax.set_xticks(x)
ax.set_xticklabels(mixes)
ax.set_xlabel("Concrete mix")
ax.set_ylabel("Compressive strength (MPa)")
ax.set_ylim(0, 60)
ax.legend(ncol=2, loc="upper left")
ax.set_title("Strength Development of Four Mixes")
plt.tight_layout()
plt.show()
