import matplotlib.pyplot as plt
import numpy as np
d = [("Nigeria", 5.1, 53, 213, "Africa"), ("Ethiopia", 2.4, 65, 120, "Africa"), ("South Africa", 13.3, 62, 59, "Africa"), ("Egypt", 11.6, 70, 109, "Africa"),
     ("India", 7.0, 67, 1408, "Asia"), ("China", 17.6, 78, 1412, "Asia"), ("Japan", 42, 84.5, 126, "Asia"), ("Vietnam", 10.6, 74, 97, "Asia"),
     ("Germany", 53, 81, 83, "Europe"), ("Poland", 34, 76, 38, "Europe"), ("Norway", 79, 83, 5, "Europe")]
pal = {"Africa": "#a2559c", "Asia": "#00847e", "Europe": "#4c6a9c"}
fig, ax = plt.subplots(figsize=(9, 6))
for cont in pal:
    s = [r for r in d if r[4] == cont]
    ax.scatter([r[1] * 1000 for r in s], [r[2] for r in s], s=[r[3] * 0.8 + 15 for r in s], color=pal[cont], alpha=0.7, label=cont)
for n, g, l, p, k in d:
    ax.annotate(n, (g * 1000, l), xytext=(0, 5 + np.sqrt(p * 0.8 + 15) / 2), textcoords="offset points", ha="center", fontsize=9)
ax.set_xscale("log")
ax.set_xticks([2000, 5000, 10000, 20000, 50000, 100000])
ax.set_xticklabels(["$2,000", "$5,000", "$10,000", "$20,000", "$50,000", "$100,000"])
ax.set_xlim(1800, 110000); ax.set_ylim(48, 92)
ax.minorticks_off()
ax.set_xlabel("GDP per capita (international-$)")
ax.set_ylabel("Life expectancy (years)")
ax.set_title("Life expectancy vs. GDP per capita, 2021")
leg = ax.legend(title="Continent", loc="lower right")
for h in leg.legendHandles: h.set_sizes([50])
fig.tight_layout()
