import matplotlib.pyplot as plt
import numpy as np

years = np.array([1980, 1985, 1990, 1995, 2000, 2005, 2010, 2015, 2020])
coal = np.array([60, 66, 72, 70, 68, 64, 52, 38, 20])
gas = np.array([18, 20, 24, 30, 38, 46, 58, 66, 72])
hydro = np.array([14, 14, 15, 15, 15, 15, 15, 15, 15])
ren = np.array([0, 0, 1, 2, 3, 7, 14, 27, 45])
fig, ax = plt.subplots(figsize=(9, 5))
ax.stackplot(years, coal, gas, hydro, ren, labels=["Coal", "Gas", "Hydropower", "Wind and solar"],
             colors=["#4d4d4d", "#d98c5f", "#5b9bd5", "#a8c64a"])
ax.set_xlim(1980, 2020)
ax.set_ylim(0, 175)
ax.set_ylabel("Terawatt-hours")
ax.set_title("Electricity production by source")
ax.legend(loc="upper left", fontsize=9)
fig.tight_layout()
plt.show()
