import matplotlib.pyplot as plt
import numpy as np
y = np.arange(2000, 2025, 4)
coal = np.array([120, 134, 125, 143, 31, 5, 2])
gas = np.array([148, 157, 176, 100, 143, 111, 85])
nuclear = np.array([85, 80, 52, 70, 72, 50, 41])
wind = np.array([1, 2, 7, 20, 37, 75, 83])
other = np.array([10, 13, 16, 24, 50, 62, 58])
fig, ax = plt.subplots(figsize=(8, 5))
cols = ["#4d4d4d", "#e08214", "#8073ac", "#35978f", "#b8e186"]
ax.stackplot(y, coal, gas, nuclear, wind, other, labels=["Coal", "Gas", "Nuclear", "Wind", "Other renewables"], colors=cols)
ax.set_xlim(2000, 2024)
ax.set_xticks(y)
ax.set_ylim(0, 450)
ax.set_ylabel("Terawatt-hours")
ax.set_title("Electricity production by source, United Kingdom")
h, l = ax.get_legend_handles_labels()
ax.legend(h[::-1], l[::-1], loc="center left", bbox_to_anchor=(1, 0.5), frameon=False)
fig.tight_layout()
