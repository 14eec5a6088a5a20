import matplotlib.pyplot as plt
d = {"Christian": (78, 62), "Unaffiliated": (16, 29), "Jewish": (1.7, 2.0), "Other faiths": (3, 6)}
cols = {"Christian": "#3b6ea5", "Unaffiliated": "#d95f02", "Jewish": "#1b9e77", "Other faiths": "#7f7f7f"}
fig, ax = plt.subplots(figsize=(5.5, 6.5))
for k, (p, q) in d.items():
    ax.plot([0, 1], [p, q], marker="o", color=cols[k], lw=2.5)
    ax.text(-0.05, p + (0.9 if k == "Other faiths" else -1.2 if k == "Jewish" else 0), f"{k}  {p:g}", ha="right", va="center", color=cols[k])
    ax.text(1.05, q + (-0.8 if k == "Jewish" else 0), f"{q:g}", ha="left", va="center", color=cols[k])
ax.set_xlim(-0.75, 1.3); ax.set_ylim(-3, 85)
ax.set_xticks([0, 1]); ax.set_xticklabels(["2007", "2024"])
ax.yaxis.set_visible(False)
for s in ["left", "right", "top"]: ax.spines[s].set_visible(False)
ax.set_title("Religious identity of U.S. adults (%)")
fig.tight_layout()
