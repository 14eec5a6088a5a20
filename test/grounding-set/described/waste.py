import matplotlib.pyplot as plt
import numpy as np

c = ["Germany", "Austria", "France", "Spain", "Greece", "Malta"]
rec = np.array([67, 58, 43, 38, 21, 14])
inc = np.array([31, 39, 36, 12, 2, 1])
land = np.array([2, 3, 21, 50, 77, 85])
fig, ax = plt.subplots(figsize=(8, 5))
ax.bar(c, rec, color="seagreen", label="Recycling and composting")
ax.bar(c, inc, bottom=rec, color="goldenrod", label="Incineration")
ax.bar(c, land, bottom=rec + inc, color="dimgray", label="Landfill")
ax.set_ylabel("Share of municipal waste (%)")
ax.set_ylim(0, 100)
ax.set_title("What happens to household waste? Selected EU countries, 2020")
ax.legend(loc="upper center", bbox_to_anchor=(0.5, -0.08), ncol=3, frameon=False)
plt.tight_layout()
plt.show()
