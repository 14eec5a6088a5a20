import numpy as np
import matplotlib.pyplot as plt

g = ["U.S. adults", "Ages 18-29", "30-49", "50-64", "65+"]
d = {"A lot": [18, 10, 14, 20, 28], "Some": [43, 42, 44, 42, 45],
     "Not too much": [25, 33, 27, 23, 18], "Not at all": [14, 15, 15, 15, 9]}
cols = ["#1f4e79", "#8fb4d9", "#e3c9a0", "#a9772f"]
fig, ax = plt.subplots(figsize=(7.5, 4))
left = np.zeros(5)
for (k, v), c in zip(d.items(), cols):
    b = ax.barh(g, v, left=left, color=c, label=k)
    ax.bar_label(b, label_type="center", fontsize=9)
    left += v
ax.invert_yaxis()
ax.set_xticks([])
for s in ax.spines.values():
    s.set_visible(False)
ax.legend(ncol=4, loc="lower center", bbox_to_anchor=(0.5, -0.15), frameon=False)
ax.set_title("Older Americans more trusting of national news\n% who say they have ___ trust in information from national news organizations", fontsize=10, loc="left")
fig.tight_layout()
plt.savefig("trust_news.png")
