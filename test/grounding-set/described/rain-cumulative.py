import matplotlib.pyplot as plt
m = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
avg = [70, 125, 175, 225, 280, 330, 380, 440, 505, 585, 665, 740]
y22 = [35, 80, 105, 120, 160, 195, 205, 225, 300, 380, 490, 560]
x = range(12)
fig, ax = plt.subplots(figsize=(8, 4.6))
ax.fill_between(x, avg, color="#c6dbef", label="Average 1991-2020")
ax.plot(x, y22, color="#b30000", lw=2.5, marker="o", label="2022")
ax.set_xticks(list(x), m)
ax.set_ylim(0, 800)
ax.set_xlim(0, 11)
ax.set_ylabel("Rain since 1 January (mm)")
ax.set_title("A dry year: rain adding up at Fernley weather station", loc="left")
ax.annotate("Hosepipe ban, August", xy=(7, 225), xytext=(7.6, 110), arrowprops=dict(arrowstyle="->"))
ax.legend(loc="upper left")
plt.tight_layout()
plt.show()
