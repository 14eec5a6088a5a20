import matplotlib.pyplot as plt

y = [2010, 2012, 2014, 2016, 2018, 2020]
printed = [620, 540, 455, 360, 270, 190]
digital = [15, 40, 95, 170, 255, 350]
fig, ax = plt.subplots(figsize=(7, 4.2))
ax.plot(y, printed, "o-", color="dimgray", label="Print copies")
ax.set_ylabel("Print copies sold per day (thousands)", color="dimgray")
ax.set_ylim(0, 700)
ax.set_xlabel("Year")
ax2 = ax.twinx()
ax2.plot(y, digital, "D-", color="royalblue", label="Digital subscriptions")
ax2.set_ylabel("Digital subscriptions (thousands)", color="royalblue")
ax2.set_ylim(0, 400)
h1, l1 = ax.get_legend_handles_labels()
h2, l2 = ax2.get_legend_handles_labels()
ax.legend(h1 + h2, l1 + l2, loc="upper center")
ax.set_title("The Courier: print and digital, 2010-2020")
fig.tight_layout()
plt.savefig("newspaper_decline.png")
