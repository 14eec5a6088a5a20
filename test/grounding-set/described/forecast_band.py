import numpy as np
import matplotlib.pyplot as plt

years = np.arange(2012, 2024)
hist = np.array([410, 425, 431, 450, 468, 480, 495, 510, 470, 488, 520, 540])
fut = np.arange(2023, 2029)
mid = np.array([540, 556, 573, 590, 608, 626])
low = mid - np.array([0, 10, 20, 32, 45, 60])
high = mid + np.array([0, 12, 25, 40, 56, 74])

fig, ax = plt.subplots(figsize=(9, 4.8))
ax.plot(years, hist, color="black", marker=".", label="Observed")
ax.plot(fut, mid, color="purple", linestyle="--", label="Forecast")
ax.fill_between(fut, low, high, color="purple", alpha=0.2, label="90% interval")
ax.axvline(2023, color="gray", linewidth=0.8)
ax.annotate("Pandemic dip", xy=(2020, 470), xytext=(2015.5, 560),
            arrowprops=dict(arrowstyle="->", connectionstyle="arc3,rad=-0.2"))
ax.set_xlim(2011.5, 2028.5)
ax.set_ylim(380, 720)
ax.set_xlabel("Year")
ax.set_ylabel("Container volume (thousand TEU)")
ax.set_title("Port Throughput and Forecast to 2028")
ax.legend(loc="upper left")
plt.tight_layout()
plt.show()
