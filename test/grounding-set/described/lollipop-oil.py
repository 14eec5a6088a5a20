import matplotlib.pyplot as plt
items = ["Olive oil", "Sugar", "Potatoes", "Eggs", "Bread", "Rice", "Milk", "Butter", "Sunflower oil"]
ch = [49.6, 33.1, 24.0, 12.7, 9.8, 8.9, 1.2, -6.4, -24.5]
fig, ax = plt.subplots(figsize=(8, 5))
col = ["firebrick" if v > 0 else "seagreen" for v in ch]
ax.hlines(items, 0, ch, colors=col, lw=2)
ax.scatter(ch, items, c=col, s=70, zorder=3)
for i, v in enumerate(ch):
    ax.text(v + (2 if v > 0 else -2), i, f"{v:+.1f}", va="center", ha="left" if v > 0 else "right")
ax.axvline(0, color="k", lw=1)
ax.invert_yaxis()
ax.set_xlim(-40, 60)
ax.set_xlabel("Change on the same month a year earlier, %")
ax.set_title("Consumer prices of selected foods, EU, October 2023")
fig.tight_layout()
