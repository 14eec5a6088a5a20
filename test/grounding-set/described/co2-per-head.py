import matplotlib.pyplot as plt
years = [1960, 1970, 1980, 1990, 2000, 2010, 2020]
data = {"United States": [16, 21, 21, 20, 21, 18, 14], "Sweden": [7, 11.5, 9, 7, 6.5, 5.5, 3.8],
        "China": [1.2, 1, 1.5, 2.2, 2.8, 6.4, 7.8], "India": [0.3, 0.4, 0.5, 0.7, 0.9, 1.3, 1.7]}
fig, ax = plt.subplots(figsize=(8, 4.8))
for (name, v), c in zip(data.items(), ["#c0392b", "#2980b9", "#e67e22", "#27ae60"]):
    ax.plot(years, v, color=c, lw=2)
    ax.text(2021, v[-1], name, color=c, va="center", fontsize=10)
ax.set_xlim(1960, 2034)
ax.set_xticks(years)
ax.set_ylim(0, 25)
ax.set_ylabel("tonnes of CO2 per person")
ax.set_title("Per capita CO2 emissions", loc="left", fontweight="bold")
ax.spines[["top", "right"]].set_visible(False)
ax.grid(axis="y", ls="--", alpha=0.5)
plt.tight_layout()
plt.show()
