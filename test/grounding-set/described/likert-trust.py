import matplotlib.pyplot as plt
import numpy as np
inst = ["Military", "Scientists", "Police officers", "Journalists", "Business leaders", "Elected officials"]
great = [28, 23, 22, 8, 5, 3]
fair = [46, 50, 47, 34, 35, 21]
little = [18, 20, 21, 33, 41, 46]
none = [8, 7, 10, 25, 19, 30]
fig, ax = plt.subplots(figsize=(9, 4.2))
left = np.zeros(6)
for vals, lab, c in [(great, "A great deal", "#1b5e7d"), (fair, "A fair amount", "#7fb3cc"), (little, "Not too much", "#f2c49b"), (none, "None at all", "#c5622b")]:
    bars = ax.barh(inst, vals, left=left, color=c, label=lab, edgecolor="white")
    for b, v in zip(bars, vals):
        if v >= 5:
            ax.text(b.get_x() + b.get_width() / 2, b.get_y() + b.get_height() / 2, f"{v}%", ha="center", va="center", fontsize=8)
    left += np.array(vals)
ax.invert_yaxis()
ax.set_xlim(0, 100)
ax.xaxis.set_visible(False)
ax.set_frame_on(False)
ax.legend(ncol=4, loc="upper center", bbox_to_anchor=(0.45, 1.13), frameon=False, fontsize=9)
fig.suptitle("How much confidence, if any, do you have in the following to act in the public's best interests?", fontsize=11, x=0.5)
plt.tight_layout()
