import matplotlib.pyplot as plt
import numpy as np

regions = ["North", "South", "East", "West", "Islands"]
coal = np.array([35, 20, 45, 10, 0])
gas = np.array([25, 30, 30, 20, 40])
hydro = np.array([30, 10, 15, 25, 5])
wind = np.array([10, 15, 5, 35, 20])
solar = np.array([0, 25, 5, 10, 35])

fig, ax = plt.subplots(figsize=(9, 6))
bottom = np.zeros(5)
for name, vals, c in [("Coal", coal, "dimgray"), ("Gas", gas, "sandybrown"),
                      ("Hydro", hydro, "royalblue"), ("Wind", wind, "lightgreen"),
                      ("Solar", solar, "gold")]:
    ax.bar(regions, vals, bottom=bottom, label=name, color=c, width=0.6)
    bottom += vals
ax.set_ylabel("Share of generation (%)")
ax.set_xlabel("Region")
ax.set_title("Electricity Mix by Region, 2022")
ax.set_ylim(0, 100)
ax.legend(loc="upper left", bbox_to_anchor=(1.0, 1.0), title="Source")
plt.tight_layout()
plt.show()
