import matplotlib.pyplot as plt
yrs = list(range(2012, 2024))
v = [-0.34, -0.25, -0.09, 0.0, 0.09, 0.16, 0.33, 0.45, 0.22, 0.15, 0.73, 0.64]
fig, ax = plt.subplots(figsize=(8, 4.5))
ax.bar(yrs, [100 * x for x in v], color=["#b2182b" if x < 0 else "#2166ac" for x in v], width=0.75)
ax.axhline(0, color="black", lw=1)
ax.set_xticks(yrs)
ax.set_ylim(-50, 85)
ax.set_yticks(range(-40, 81, 20))
ax.set_ylabel("Thousand people")
ax.set_title("Net migration, thousands", loc="left")
for x, y in zip(yrs, v):
    ax.text(x, 100 * y + (2 if y >= 0 else -2), f"{100*y:.0f}", ha="center", va="bottom" if y >= 0 else "top", fontsize=9)
fig.tight_layout()
