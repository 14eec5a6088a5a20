import matplotlib.pyplot as plt

years = ["2013", "2014", "2015", "2016", "2017", "2018", "2019", "2020", "2021", "2022"]
growth = [-1.8, 0.0, 0.8, 1.3, 1.7, 0.9, 0.5, -9.0, 8.3, 3.7]
colors = ["#2a9d8f" if g >= 0 else "#e76f51" for g in growth]
fig, ax = plt.subplots(figsize=(9, 5))
bars = ax.bar(years, growth, color=colors)
for b, g in zip(bars, growth):
    ax.annotate(f"{g}%", (b.get_x() + b.get_width() / 2, g), xytext=(0, 4 if g >= 0 else -13),
                textcoords="offset points", ha="center", fontsize=9)
ax.axhline(0, color="black", linewidth=0.8)
ax.set_ylim(-11, 11)
ax.set_ylabel("GDP growth compared to the previous year")
ax.set_title("Italy: growth of the real gross domestic product, 2013 - 2022")
fig.tight_layout()
plt.show()
