import matplotlib.pyplot as plt

labels = ["Start", "Donations", "Grants", "Salaries", "Rent", "Events", "End"]
changes = [120, 45, 80, -95, -30, 15]
fig, ax = plt.subplots(figsize=(8.5, 5))
level = 0
for i, c in enumerate(changes):
    if i == 0:
        ax.bar(i, c, color="slategray")
        level = c
        ax.text(i, level + 4, f"{c}", ha="center")
        continue
    bottom = level if c >= 0 else level + c
    ax.bar(i, abs(c), bottom=bottom, color="seagreen" if c > 0 else "indianred")
    ax.plot([i - 1 + 0.4, i - 0.4], [level, level], color="black", linewidth=0.8)
    level += c
    ax.text(i, bottom + abs(c) + 4, f"{c:+d}", ha="center")
ax.plot([5.4, 5.6], [level, level], color="black", linewidth=0.8)
ax.bar(6, level, color="slategray")
ax.text(6, level + 4, f"{level}", ha="center")
ax.set_xticks(range(7))
ax.set_xticklabels(labels)
ax.set_ylim(0, 280)
ax.set_ylabel("Balance (thousand €)")
ax.set_title("Budget of the Museum Association 2022")
plt.tight_layout()
plt.show()
