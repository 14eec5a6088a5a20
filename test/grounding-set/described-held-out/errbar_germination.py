import numpy as np
import matplotlib.pyplot as plt

temp = [5, 10, 15, 20, 25, 30, 35]
lettuce = [30, 62, 88, 91, 74, 35, 10]
le = [6, 5, 4, 3, 5, 7, 4]
melon = [0, 2, 15, 48, 82, 93, 86]
me = [0, 1, 5, 8, 6, 3, 4]
fig, ax = plt.subplots(figsize=(7.5, 5))
ax.errorbar(temp, lettuce, yerr=le, fmt="o-", color="green", capsize=4, label="Lettuce")
ax.errorbar(temp, melon, yerr=me, fmt="D--", color="orangered", capsize=4, label="Melon")
ax.set_xlabel("Soil temperature (°C)")
ax.set_ylabel("Germination (%)")
ax.set_ylim(-5, 105)
ax.set_title("Germination after ten days (mean ± SD)")
ax.legend(loc="center left")
plt.show()
