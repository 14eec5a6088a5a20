import matplotlib.pyplot as plt
q = ["Q1 21", "Q2 21", "Q3 21", "Q4 21", "Q1 22", "Q2 22", "Q3 22", "Q4 22", "Q1 23", "Q2 23", "Q3 23", "Q4 23"]
infl = [0.7, 2.0, 3.0, 5.0, 6.2, 9.0, 10.0, 10.6, 10.2, 8.4, 6.7, 4.2]
rate = [0.1, 0.1, 0.1, 0.25, 0.75, 1.25, 2.25, 3.5, 4.25, 5.0, 5.25, 5.25]
fig, ax = plt.subplots(figsize=(8.4, 4.6))
ax.bar(q, infl, color="#f4a6a0", label="Inflation (left axis)")
ax.set_ylabel("Inflation, % on a year earlier")
ax.set_ylim(0, 12)
ax2 = ax.twinx()
ax2.step(range(12), rate, where="mid", color="#1a3d7c", lw=2.5, label="Bank rate (right axis)")
ax2.set_ylabel("Bank rate, %")
ax2.set_ylim(0, 6)
h1, l1 = ax.get_legend_handles_labels()
h2, l2 = ax2.get_legend_handles_labels()
ax.legend(h1 + h2, l1 + l2, loc="upper left")
ax.tick_params(axis="x", rotation=45)
ax.set_title("Prices and interest rates in the UK")
plt.tight_layout()
plt.show()
