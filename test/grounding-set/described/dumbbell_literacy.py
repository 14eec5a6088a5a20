import matplotlib.pyplot as plt

regions = ["Highlands", "Delta", "Capital", "Islands", "Border"]
y1990 = [41, 55, 78, 62, 33]
y2020 = [79, 84, 95, 90, 61]
fig, ax = plt.subplots(figsize=(8, 4.6))
ax.hlines(range(5), y1990, y2020, color="silver", linewidth=4, zorder=1)
ax.scatter(y1990, range(5), color="chocolate", s=110, label="1990", zorder=2)
ax.scatter(y2020, range(5), color="darkcyan", s=110, label="2020", zorder=2)
for i in range(5):
    ax.text((y1990[i] + y2020[i]) / 2, i + 0.15, f"+{y2020[i] - y1990[i]}", ha="center", fontsize=9)
ax.set_yticks(range(5))
ax.set_yticklabels(regions)
ax.set_ylim(-0.5, 4.8)
ax.set_xlim(25, 102)
ax.set_xlabel("Literacy rate (%)")
ax.set_title("Literacy by Region, 1990 and 2020")
ax.grid(axis="x", linestyle="--", alpha=0.5)
ax.legend(loc="center left", bbox_to_anchor=(1, 0.5))
plt.tight_layout()
plt.show()
