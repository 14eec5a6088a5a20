import matplotlib.pyplot as plt

years = [2014, 2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022]
capacity = [178, 229, 306, 404, 509, 627, 760, 942, 1185]
price = [0.71, 0.63, 0.52, 0.41, 0.30, 0.26, 0.21, 0.26, 0.24]

fig, ax1 = plt.subplots(figsize=(8, 4.5))
ax1.bar(years, capacity, color="goldenrod", width=0.65, label="Installed capacity")
ax1.set_xlabel("Year")
ax1.set_ylabel("Cumulative capacity (GW)", color="goldenrod")
ax1.tick_params(axis="y", labelcolor="goldenrod")
ax1.set_ylim(0, 1400)
ax1.set_xticks(years)

ax2 = ax1.twinx()
ax2.plot(years, price, color="darkslateblue", marker="D", linewidth=2, label="Module price")
ax2.set_ylabel("Module price (US$/W)", color="darkslateblue")
ax2.tick_params(axis="y", labelcolor="darkslateblue")
ax2.set_ylim(0, 0.8)

h1, l1 = ax1.get_legend_handles_labels()
h2, l2 = ax2.get_legend_handles_labels()
ax1.legend(h1 + h2, l1 + l2, loc="upper center")
plt.title("Solar photovoltaics: growth and module price")
plt.tight_layout()
plt.savefig("solar.png", dpi=200)
