import matplotlib.pyplot as plt

years = [2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024]
rate = [0.50, 0.75, 1.25, 2.00, 1.75, 0.25, 0.25, 2.50, 5.00, 4.50]

fig, ax = plt.subplots(figsize=(9, 5))
ax.step(years, rate, where="post", color="darkgreen", lw=2)
ax.scatter(years, rate, color="darkgreen", s=25)
ax.axhspan(1.5, 2.5, color="khaki", alpha=0.4, label="Neutral range")
ax.set_xticks(years)
ax.set_ylim(0, 6)
ax.set_xlabel("Year")
ax.set_ylabel("Policy rate (%)")
ax.set_title("Central Bank Policy Rate")
ax.legend(loc="upper left")
plt.show()
