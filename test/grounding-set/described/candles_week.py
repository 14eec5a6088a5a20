import matplotlib.pyplot as plt

days = ["Mon", "Tue", "Wed", "Thu", "Fri", "Mon", "Tue", "Wed"]
o = [102, 105, 104, 108, 112, 110, 106, 107]
h = [106, 107, 109, 114, 113, 112, 109, 113]
l = [101, 102, 103, 107, 108, 104, 105, 106]
c = [105, 104, 108, 112, 110, 106, 107, 112]

fig, ax = plt.subplots(figsize=(8, 5))
for i in range(len(days)):
    col = "green" if c[i] >= o[i] else "red"
    ax.vlines(i, l[i], h[i], color="black", linewidth=1)
    ax.bar(i, abs(c[i] - o[i]), bottom=min(o[i], c[i]), width=0.6, color=col, edgecolor="black", zorder=3)
ax.annotate("Weekly high 114", xy=(3, 114), xytext=(4.3, 115.3),
            arrowprops=dict(arrowstyle="->"))
ax.set_xticks(range(len(days)))
ax.set_xticklabels(days)
ax.set_ylim(99, 117)
ax.set_ylabel("Price (USD)")
ax.set_title("Daily Candles of Ferrocorp")
ax.grid(axis="y", linestyle=":")
plt.show()
