import numpy as np
import matplotlib.pyplot as plt

cycles = np.arange(0, 501, 100)
fig, axs = plt.subplots(2, 2, figsize=(10, 7))

# (a) capacity fade
axs[0, 0].plot(cycles, [162, 158, 153, 147, 140, 132], "o-", color="crimson", label="NMC")
axs[0, 0].plot(cycles, [148, 147, 146, 145, 144, 143], "s--", color="teal", label="LFP")
axs[0, 0].set_title("(a) Capacity fade")
axs[0, 0].set_xlabel("Cycle number")
axs[0, 0].set_ylabel("Capacity (mAh/g)")
axs[0, 0].legend()

# (b) rate capability
rates = ["0.2C", "1C", "2C", "5C"]
x = np.arange(4)
axs[0, 1].bar(x - 0.2, [161, 150, 138, 96], 0.4, color="crimson", label="NMC")
axs[0, 1].bar(x + 0.2, [147, 143, 139, 121], 0.4, color="teal", label="LFP")
axs[0, 1].set_xticks(x)
axs[0, 1].set_xticklabels(rates)
axs[0, 1].set_title("(b) Rate capability")
axs[0, 1].set_ylabel("Capacity (mAh/g)")
axs[0, 1].legend(loc="lower left")

# (c) cost shares
axs[1, 0].pie([46, 18, 14, 12, 10], labels=["Cathode", "Anode", "Electrolyte", "Separator", "Other"],
              autopct="%1.0f%%", startangle=90,
              colors=["#4c72b0", "#dd8452", "#55a868", "#c44e52", "#8172b3"])
axs[1, 0].set_title("(c) Material cost of an NMC cell")

# (d) Nyquist
axs[1, 1].scatter([20, 24, 30, 38, 46, 53, 58, 64, 74], [2, 9, 14, 17, 16, 12, 8, 11, 20],
                  color="black", marker="x")
axs[1, 1].set_title("(d) Impedance at 25 °C")
axs[1, 1].set_xlabel("Z' (mOhm)")
axs[1, 1].set_ylabel("-Z'' (mOhm)")
axs[1, 1].set_xlim(10, 80)
axs[1, 1].set_ylim(0, 25)

fig.suptitle("Two cathode chemistries compared")
plt.tight_layout()
plt.savefig("battery.pdf")
