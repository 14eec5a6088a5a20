import matplotlib.pyplot as plt
import pandas as pd
idx = pd.date_range("2020-01-01", "2024-01-01", freq="QS")
ea = [1.2, 0.3, -0.0, -0.3, 0.9, 1.9, 3.0, 4.9, 5.1, 7.4, 8.9, 10.6, 8.6, 7.0, 5.3, 2.9, 2.8]
us = [2.5, 0.3, 1.0, 1.2, 1.4, 4.2, 5.4, 6.2, 7.5, 8.3, 8.5, 7.7, 6.4, 4.9, 3.2, 3.2, 3.1]
fig, ax = plt.subplots(figsize=(9, 4.8))
ax.plot(idx, ea, color="navy", lw=2, label="Euro area")
ax.plot(idx, us, color="crimson", lw=2, ls="--", label="United States")
ax.axhline(2, color="k", lw=0.8)
ax.text(idx[0], 2.15, "2% target", fontsize=8)
ax.axhline(0, color="gray", lw=0.5)
ax.axvspan(pd.Timestamp("2020-02-15"), pd.Timestamp("2020-06-15"), color="lightgray", alpha=0.6)
ax.annotate("10.6%", xy=(idx[11], 10.6), xytext=(idx[12], 11.3), arrowprops=dict(arrowstyle="->"))
ax.set_ylim(-2, 12)
ax.set_ylabel("Annual change in consumer prices, %")
ax.set_title("Inflation has come down from its peak", loc="left", fontweight="bold")
ax.legend(loc="upper left", bbox_to_anchor=(0.12, 1))
plt.tight_layout()
