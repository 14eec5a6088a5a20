import matplotlib.pyplot as plt
import numpy as np

regions = ["East", "West", "North"]
years = ["2019", "2020", "2021", "2022"]
z = [[20, 25, 30, 40], [15, 18, 24, 28], [10, 12, 20, 35]]

fig = plt.figure(figsize=(8, 6))
ax = fig.add_subplot(projection="3d")
ax.view_init(elev=38, azim=-50)
cols = ["tab:blue", "tab:orange", "tab:green"]
for i, r in enumerate(regions):
    ax.bar3d(np.arange(4) - 0.25, [i - 0.25] * 4, [0] * 4, 0.5, 0.5, z[i], color=cols[i])
    for j in range(4):
        ax.text(j, i, z[i][j] + 2, str(z[i][j]), ha="center", va="bottom", zorder=100)
ax.set_xticks(range(4), years)
ax.set_yticks(range(3), regions)
ax.set_zlabel("Phones sold (thousands)")
ax.set_xlabel("Year")
ax.set_ylabel("Region")
ax.set_title("Phone sales by region and year")
plt.savefig("phones-3d.png")
