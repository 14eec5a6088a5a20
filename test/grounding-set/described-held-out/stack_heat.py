import numpy as np
import matplotlib.pyplot as plt

years = [1990, 1995, 2000, 2005, 2010, 2015, 2020]
oil = [48, 42, 33, 24, 14, 8, 4]
gas = [12, 18, 26, 30, 31, 26, 18]
pumps = [0, 0, 1, 4, 12, 22, 36]
district = [20, 21, 22, 24, 26, 28, 30]
fig, ax = plt.subplots(figsize=(8, 5))
ax.stackplot(years, oil, gas, district, pumps, labels=["Oil boilers", "Gas boilers", "District heating", "Heat pumps"],
             colors=["#5d4037", "#ffb74d", "#90a4ae", "#43a047"])
ax.set_xlim(1990, 2020)
ax.set_ylim(0, 100)
ax.set_xlabel("Year")
ax.set_ylabel("Heat supplied (GWh)")
ax.set_title("Heating the town of Varde, 1990-2020")
ax.legend(loc="upper left", ncol=2)
plt.show()
