import matplotlib.pyplot as plt
import numpy as np

t = np.linspace(0, 10, 101)
fig, (ax1, ax2) = plt.subplots(1, 2, figsize=(11, 4.5))

for k, c in zip([0.1, 0.3, 0.8], ["navy", "green", "orangered"]):
    ax1.plot(t, 100 * np.exp(-k * t), color=c, label=f"k = {k} 1/min")
ax1.axhline(50, color="k", linestyle=":", label="Half")
ax1.set_xlabel("Time (min)")
ax1.set_ylabel("Remaining reactant (%)")
ax1.set_title("(a) Decay curves")
ax1.legend()

temps = ["20 °C", "30 °C", "40 °C", "50 °C"]
yields = [34, 52, 71, 64]
bars = ax2.bar(temps, yields, color=["#cfe2f3", "#9fc5e8", "#3d85c6", "#0b5394"], edgecolor="black")
for b, v in zip(bars, yields):
    ax2.text(b.get_x() + b.get_width() / 2, v + 1, f"{v}", ha="center")
ax2.set_ylim(0, 85)
ax2.set_xlabel("Temperature")
ax2.set_ylabel("Yield (%)")
ax2.set_title("(b) Yield after 60 min")
fig.suptitle("Kinetics of the Esterification")
plt.tight_layout()
plt.show()
