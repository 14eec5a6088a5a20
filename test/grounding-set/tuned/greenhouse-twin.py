import matplotlib.pyplot as plt

hours = [0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22]
temp = [14, 13, 12, 13, 17, 22, 27, 30, 28, 23, 18, 16]
hum = [88, 90, 92, 91, 82, 70, 58, 50, 54, 66, 78, 84]

fig, ax1 = plt.subplots(figsize=(8, 4.5))
ax1.plot(hours, temp, color="tab:red", marker="o", label="Temperature")
ax1.set_xlabel("Hour of day")
ax1.set_ylabel("Air temperature (°C)", color="tab:red")
ax1.tick_params(axis="y", labelcolor="tab:red")
ax1.set_ylim(0, 35)
ax1.set_xticks(range(0, 24, 2))

ax2 = ax1.twinx()
ax2.plot(hours, hum, color="tab:blue", linestyle="--", marker="s", label="Humidity")
ax2.set_ylabel("Relative humidity (%)", color="tab:blue")
ax2.tick_params(axis="y", labelcolor="tab:blue")
ax2.set_ylim(0, 100)

ax1.axhline(25, color="grey", linewidth=0.8, linestyle=":")
ax1.annotate("vents open", xy=(12, 27), xytext=(8, 33),
             arrowprops=dict(arrowstyle="->"))
ax1.set_title("Greenhouse climate on 4 May")
fig.tight_layout()
plt.show()
