import matplotlib.pyplot as plt
rows = [("Design", 0, 4, "#8da0cb"), ("Data collection", 3, 9, "#fc8d62"), ("Annotation", 8, 8, "#66c2a5"), ("Modelling", 12, 10, "#e78ac3"), ("Writing", 20, 4, "#a6d854")]
fig, ax = plt.subplots(figsize=(7.5, 3.4))
for i, (n, s, d, c) in enumerate(rows):
    ax.barh(i, d, left=s, color=c, edgecolor="black", height=0.6)
    ax.text(s + d / 2, i, f"{d} mo", ha="center", va="center", fontsize=9)
ax.set_yticks(range(5))
ax.set_yticklabels([r[0] for r in rows])
ax.invert_yaxis()
ax.set_xlim(0, 24)
ax.set_xticks(range(0, 25, 4))
ax.set_xlabel("Project month")
ax.axvline(12, color="red", ls=":", lw=2)
ax.text(12.2, -0.55, "mid-term", color="red", fontsize=8)
plt.tight_layout()
plt.savefig("gantt_timeline.png", dpi=120)
