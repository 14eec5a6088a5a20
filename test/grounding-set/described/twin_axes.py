import matplotlib.pyplot as plt
yr = list(range(2010, 2021))
rate = [4.8, 4.6, 4.1, 3.5, 2.9, 2.4, 2.1, 1.9, 1.7, 1.6, 2.8]
debt = [61, 64, 69, 73, 76, 80, 83, 85, 88, 90, 112]
fig, ax = plt.subplots(figsize=(7, 4))
l1, = ax.plot(yr, rate, "o-", color="tab:blue", label="Policy rate")
ax.set_ylabel("Policy rate (%)", color="tab:blue")
ax.set_ylim(0, 6)
ax.set_xlabel("Year")
ax2 = ax.twinx()
l2, = ax2.plot(yr, debt, "s--", color="tab:red", label="Public debt")
ax2.set_ylabel("Public debt (% of GDP)", color="tab:red")
ax2.set_ylim(50, 120)
ax.legend(handles=[l1, l2], loc="upper center")
plt.savefig("twin_axes.png", dpi=120)
