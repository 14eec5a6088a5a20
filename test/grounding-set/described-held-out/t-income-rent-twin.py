import matplotlib.pyplot as plt

years = [2010, 2012, 2014, 2016, 2018, 2020, 2022]
rent = [520, 560, 610, 690, 780, 850, 960]
income = [2100, 2180, 2260, 2330, 2420, 2480, 2600]
fig, ax = plt.subplots(figsize=(7, 4.2))
ax.bar(years, rent, width=1.2, color="thistle", label="Rent (left)")
ax.set_ylabel("Monthly rent (€)")
ax.set_ylim(0, 1200)
ax.set_xticks(years)
ax2 = ax.twinx()
ax2.plot(years, income, color="black", marker="o", label="Net income (right)")
ax2.set_ylabel("Monthly net income (€)")
ax2.set_ylim(0, 3000)
h1, l1 = ax.get_legend_handles_labels()
h2, l2 = ax2.get_legend_handles_labels()
ax.legend(h1 + h2, l1 + l2, loc="upper left")
ax.set_title("Rents and incomes in Valmar")
plt.savefig("t.png")
