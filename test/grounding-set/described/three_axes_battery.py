import numpy as np
import matplotlib.pyplot as plt

cycles = np.array([0, 200, 400, 600, 800, 1000])
capacity = np.array([3.20, 3.05, 2.93, 2.80, 2.62, 2.40])
resist = np.array([28, 30, 33, 37, 43, 52])
fig, (ax, ax3) = plt.subplots(1, 2, figsize=(11.5, 4.6), gridspec_kw={"width_ratios": [1.5, 1]})
l1, = ax.plot(cycles, capacity, "o-", color="teal", label="Capacity")
ax.axhline(2.56, color="teal", ls=":", lw=1.2)
ax.text(20, 2.58, "80 % limit", color="teal")
ax.set_xlabel("Cycle number")
ax.set_ylabel("Capacity (Ah)", color="teal")
ax.set_ylim(2.2, 3.4)
ax2 = ax.twinx()
l2, = ax2.plot(cycles, resist, "s--", color="firebrick", label="Internal resistance")
ax2.set_ylabel("Internal resistance (mΩ)", color="firebrick")
ax2.set_ylim(20, 60)
ax.legend(handles=[l1, l2], loc="upper center")
ax.set_title("(a) Ageing at 25 °C")

temps = ["0 °C", "25 °C", "45 °C"]
life = [620, 860, 480]
ax3.barh(temps, life, color=["lightblue", "gold", "salmon"], edgecolor="k")
for i, v in enumerate(life):
    ax3.text(v - 15, i, v, ha="right", va="center", fontweight="bold")
ax3.set_xlabel("Cycles to 80 % capacity")
ax3.set_title("(b) Cycle life")
plt.tight_layout()
plt.show()
