import matplotlib.pyplot as plt
import numpy as np

years = [2010, 2012, 2014, 2016, 2018, 2020, 2022]
data = {
    "Valdoria": [9.0, 8.2, 7.1, 6.0, 5.2, 7.8, 5.0],
    "Karst": [4.0, 4.2, 4.5, 5.1, 5.6, 6.5, 6.0],
    "Orlan": [12.0, 13.5, 12.8, 11.0, 9.6, 10.4, 8.8],
}
V, K, O = data["Valdoria"], data["Karst"], data["Orlan"]

fig, ax = plt.subplots(figsize=(8, 5))
for (n, v), c, ls in zip(data.items(), ["navy", "darkorange", "green"], ["-", "--", "-."]):
    ax.plot(years, v, color=c, linestyle=ls, marker="o", label=n)
    for x, t in zip(years, v):
        ax.annotate(f"{t:.1f}", (x, t), textcoords="offset points", xytext=(0, -14 if (n, x) == ("Valdoria", 2018) else 7), ha="center", fontsize=8)
ax.set_ylim(0, 16)
ax.set_xticks(years)
ax.set_xlabel("Year")
ax.set_ylabel("Unemployment rate (%)")
ax.set_title("Unemployment rate in three countries, 2010-2022")
ax.legend()
plt.savefig("unemp-lines.png")
