import matplotlib.pyplot as plt
import numpy as np

countries = ["Norland", "Estova", "Karelia", "Pelos"]
hydro = [62, 18, 40, 9]
wind = [25, 34, 21, 28]
gas = [8, 41, 33, 55]
x = np.arange(len(countries))
w = 0.26
fig, ax = plt.subplots(figsize=(7.5, 4.5))
ax.bar(x - w, hydro, w, label="Hydro", color="steelblue")
ax.bar(x, wind, w, label="Wind", color="mediumseagreen")
ax.bar(x + w, gas, w, label="Gas", color="darkorange")
ax.set_xticks(x, countries)
ax.set_ylabel("Share of electricity (%)")
ax.set_yticks(range(0, 71, 10))
ax.grid(axis="y", linestyle=":", alpha=0.7)
ax.set_axisbelow(True)
ax.legend(title="Source", loc="upper center", ncol=3)
ax.set_ylim(0, 78)
ax.set_title("Electricity by source in four countries")
plt.tight_layout()
plt.show()
