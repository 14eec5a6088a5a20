import matplotlib.pyplot as plt

stages = ["Visitors", "Sign-ups", "Trial users", "Paying customers", "Renewals"]
values = [12000, 4800, 2100, 840, 610]
colors = ["#1b4f72", "#2874a6", "#3498db", "#85c1e9", "#d6eaf8"]

fig, ax = plt.subplots(figsize=(8, 5))
mx = max(values)
for i, (s, v, c) in enumerate(zip(stages, values, colors)):
    ax.barh(i, v, left=(mx - v) / 2, color=c, edgecolor="white", height=0.85)
    ax.text(mx / 2, i, f"{v:,}", ha="center", va="center",
            color="white" if i < 3 else "black", fontweight="bold")
for i in range(1, len(values)):
    rate = values[i] / values[i - 1] * 100
    ax.text(mx * 1.02, i - 0.5, f"{rate:.1f}%", va="center", color="dimgray")
ax.set_yticks(range(len(stages)))
ax.set_yticklabels(stages)
ax.invert_yaxis()
ax.set_xticks([])
for side in ["top", "right", "bottom"]:
    ax.spines[side].set_visible(False)
ax.set_xlim(0, mx * 1.12)
ax.set_title("Conversion Funnel, Q3")
plt.tight_layout()
plt.show()
