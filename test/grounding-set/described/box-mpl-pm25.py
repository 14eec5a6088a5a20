import numpy as np
import matplotlib.pyplot as plt

urban = [14, 18, 21, 23, 25, 27, 29, 31, 34, 38, 62]
suburb = [9, 11, 13, 14, 16, 17, 19, 20, 22, 25, 28]
rural = [4, 5, 7, 8, 9, 10, 11, 12, 13, 15, 17]
port = [16, 22, 27, 30, 33, 36, 39, 42, 45, 50, 55]

fig, ax = plt.subplots(figsize=(6.5, 4.5))
bp = ax.boxplot([urban, suburb, rural, port], patch_artist=True, showmeans=True,
                meanprops=dict(marker="D", markerfacecolor="white", markeredgecolor="black"),
                medianprops=dict(color="black", linewidth=1.5),
                flierprops=dict(marker="o", markerfacecolor="red", markersize=6))
for b, c in zip(bp["boxes"], ["#f4a582", "#92c5de", "#b8e186", "#c2a5cf"]):
    b.set_facecolor(c)
ax.set_xticklabels(["Urban", "Suburban", "Rural", "Port"])
ax.axhline(15, color="green", linestyle="--", linewidth=1, label="WHO 24 h guideline")
ax.set_ylabel("PM2.5 (µg/m³)")
ax.set_xlabel("Site type")
ax.set_ylim(0, 70)
ax.legend(loc="upper right")
ax.set_title("Daily fine-particle concentration (11 days per site)")
plt.tight_layout()
plt.savefig("pm25.png")
