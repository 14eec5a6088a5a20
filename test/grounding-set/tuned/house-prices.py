import matplotlib.pyplot as plt

years = list(range(2010, 2021))
london = [310, 322, 335, 360, 410, 450, 482, 490, 485, 478, 492]
leeds = [140, 138, 139, 142, 148, 155, 161, 168, 173, 179, 188]
fig, ax = plt.subplots(figsize=(9, 5))
ax.plot(years, london, marker="o", linestyle="-", color="darkred", label="London")
ax.plot(years, leeds, marker="^", linestyle="--", color="darkblue", label="Leeds")
ax.set_title("Average house prices, 2010–2020", fontsize=14)
ax.set_xlabel("Year")
ax.set_ylabel("Price (thousand £)")
ax.axvspan(2017, 2019, color="lightgray", alpha=0.5)
ax.annotate("Peak before dip: 490", xy=(2017, 490), xytext=(2011.2, 480), arrowprops=dict(arrowstyle="->"))
ax.grid(True, linestyle=":")
ax.legend(loc="center right")
