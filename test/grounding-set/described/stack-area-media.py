import matplotlib.pyplot as plt
import numpy as np

years = list(range(2015, 2023))
printed = [40, 36, 32, 28, 24, 20, 16, 14]
tv = [60, 60, 58, 56, 54, 52, 50, 46]
online = [20, 28, 38, 48, 60, 76, 88, 100]

fig, ax = plt.subplots(figsize=(8, 5))
ax.stackplot(years, printed, tv, online, labels=["Print", "Television", "Online"], colors=["#8c6d31", "#6baed6", "#fd8d3c"])
ax.set_xlim(2015, 2022)
ax.set_ylim(0, 180)
ax.set_ylabel("Advertising revenue (million $)")
ax.set_xlabel("Year")
ax.set_title("Advertising revenue by medium")
ax.legend(loc="upper left")
plt.savefig("stack-area-media.png")
