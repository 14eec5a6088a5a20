import matplotlib.pyplot as plt

years = list(range(2012, 2022))
d = {
    "Czechia": [148, 147, 144, 143, 143, 138, 141, 142, 135, 129],
    "Germany": [107, 107, 107, 106, 104, 101, 102, 100, 95, 92],
    "Poland": [98, 97, 99, 99, 100, 98, 100, 97, 93, 93],
    "Spain": [48, 46, 47, 47, 46, 48, 50, 52, 45, 50],
    "Italy": [29, 29, 29, 31, 32, 32, 33, 35, 32, 36],
}
styles = ["-", "--", "-.", ":", "-"]
cols = ["#0b3954", "#c1121f", "#ff9f1c", "#6a994e", "#9d4edd"]
fig, ax = plt.subplots(figsize=(9, 5.5))
for (k, v), s, c in zip(d.items(), styles, cols):
    ax.plot(years, v, linestyle=s, color=c, linewidth=2, label=k)
ax.set_xticks(years)
ax.set_ylim(0, 160)
ax.set_ylabel("Liters per capita")
ax.set_title("Beer consumption per person in five countries")
ax.legend(loc="center left", bbox_to_anchor=(1.0, 0.5))
fig.tight_layout()
plt.show()
