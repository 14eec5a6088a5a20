import matplotlib.pyplot as plt

years = [1990, 1995, 2000, 2005, 2010, 2015, 2020]
north = [20, 24, 30, 33, 35, 36, 36]
coast = [15, 18, 22, 30, 41, 50, 62]
inland = [40, 37, 33, 28, 24, 20, 17]

fig, ax = plt.subplots(figsize=(8, 5))
ax.stackplot(years, north, coast, inland, labels=["North", "Coast", "Inland"],
             colors=["#8dd3c7", "#80b1d3", "#fdb462"], alpha=0.9)
total = [n + c + i for n, c, i in zip(north, coast, inland)]
ax.plot(years, total, color="black", linewidth=1.5)
ax.annotate("115 k in 2020", xy=(2020, 115), xytext=(2008, 122), arrowprops=dict(arrowstyle="-|>"))
ax.set_xlim(1990, 2020)
ax.set_ylim(0, 130)
ax.set_xlabel("Year")
ax.set_ylabel("Population (thousands)")
ax.set_title("Population of Veridia by Region")
ax.legend(loc="upper left")
plt.tight_layout()
plt.show()
