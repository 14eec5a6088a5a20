import matplotlib.pyplot as plt

inst = ["Scientists", "Military", "Police officers", "Journalists", "Elected officials"]
a = [87, 83, 78, 48, 36]
b = [76, 74, 69, 41, 28]
cols = ["#00798c", "#30638e", "#edae49", "#d1495b", "#6d597a"]
fig, ax = plt.subplots(figsize=(7, 6))
for n, u, v, c in zip(inst, a, b, cols):
    ax.plot([0, 1], [u, v], marker="o", color=c, linewidth=2)
    ax.text(-0.04, u, f"{u}", ha="right", va="center", color=c)
    ax.text(1.04, v, f"{v}  {n}", ha="left", va="center", color=c)
ax.set_xlim(-0.3, 1.8)
ax.set_xticks([0, 1])
ax.set_xticklabels(["2020", "2022"])
ax.set_ylim(20, 95)
ax.set_yticks([])
for s in ("left", "right", "top"):
    ax.spines[s].set_visible(False)
ax.set_title("% who have a great deal or fair amount of confidence in ...")
plt.tight_layout()
plt.show()
