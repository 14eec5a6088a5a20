import matplotlib.pyplot as plt

tasks = [("Requirements", 0, 4, "tab:blue"), ("Payload design", 3, 8, "tab:orange"),
         ("Bus assembly", 8, 7, "tab:green"), ("Vibration test", 15, 3, "tab:red"),
         ("Software", 5, 11, "tab:purple"), ("Launch campaign", 18, 4, "tab:brown")]

fig, ax = plt.subplots(figsize=(9, 4.5))
for i, (name, start, dur, color) in enumerate(tasks):
    ax.barh(i, dur, left=start, color=color, height=0.5, edgecolor="black")
    ax.text(start + dur / 2, i, f"{dur} mo", ha="center", va="center", color="white", fontsize=9)
ax.axvline(12, color="black", linestyle="--")
ax.text(12.2, -0.62, "Design review", fontsize=9)
ax.set_yticks(range(len(tasks)))
ax.set_yticklabels([t[0] for t in tasks])
ax.set_ylim(-0.9, 5.6)
ax.invert_yaxis()
ax.set_xticks(range(0, 25, 2))
ax.set_xlabel("Months after kickoff")
ax.set_title("CubeSat Mission Schedule")
ax.grid(axis="x", alpha=0.4)
plt.tight_layout()
plt.show()
