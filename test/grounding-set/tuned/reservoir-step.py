import matplotlib.pyplot as plt
import numpy as np

months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
x = np.arange(12)
level = np.array([62, 68, 75, 82, 86, 80, 66, 50, 40, 38, 45, 55])
low = np.array([50, 55, 60, 66, 70, 64, 54, 44, 38, 36, 40, 46])
high = np.array([74, 80, 86, 92, 94, 88, 78, 66, 56, 52, 58, 66])

fig, ax = plt.subplots(figsize=(9, 4.5))
ax.fill_between(x, low, high, step="mid", color="lightblue", alpha=0.6, label="Range 2000–2020")
ax.step(x, level, where="mid", color="darkblue", linewidth=2, label="2022")
ax.axhline(45, color="red", linestyle="--", label="Warning level")
ax.set_xticks(x)
ax.set_xticklabels(months)
ax.set_ylim(0, 100)
ax.set_ylabel("Fill level (%)")
ax.annotate("minimum 38 %", xy=(9, 38), xytext=(6.2, 15), arrowprops=dict(arrowstyle="->"))
ax.set_title("Lake Orra reservoir")
ax.legend(loc="lower left")
plt.show()
