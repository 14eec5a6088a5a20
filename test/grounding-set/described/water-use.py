import matplotlib.pyplot as plt
labels = ["Agriculture", "Industry", "Households"]
colors = ["#7fbf7b", "#af8dc3", "#67a9cf"]
fig, axes = plt.subplots(1, 2, figsize=(8, 4.2))
for ax, name, v in zip(axes, ["Morocco", "Belgium"], [[88, 3, 9], [1, 81, 18]]):
    ax.pie(v, colors=colors, autopct="%.0f%%", startangle=90, counterclock=False, pctdistance=1.15)
    ax.set_title(name)
fig.legend(labels, loc="lower center", ncol=3)
fig.suptitle("Water use by sector in two countries", fontweight="bold")
plt.show()
