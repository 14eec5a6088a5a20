import matplotlib.pyplot as plt
import numpy as np

grp = ["Total", "Men", "Women", "Rep/Lean Rep", "Dem/Lean Dem"]
fav = np.array([57, 71, 44, 62, 53])
opp = np.array([41, 28, 54, 36, 45])
na = 100 - fav - opp
y = np.arange(5)[::-1]
fig, ax = plt.subplots(figsize=(8.5, 4))
ax.barh(y, fav, color="#436983", label="Favor")
ax.barh(y, opp, left=fav, color="#bf9b5f", label="Oppose")
ax.barh(y, na, left=fav + opp, color="#e3e3e3", label="No answer")
for i in range(5):
    ax.text(fav[i] / 2, y[i], fav[i], ha="center", va="center", color="white")
    ax.text(fav[i] + opp[i] / 2, y[i], opp[i], ha="center", va="center", color="white")
ax.set_yticks(y)
ax.set_yticklabels(grp)
ax.set_xlim(0, 100)
ax.set_xticks([])
ax.set_title("% who favor or oppose more nuclear power plants")
ax.legend(loc="upper center", bbox_to_anchor=(0.5, -0.02), ncol=3, frameon=False)
plt.tight_layout()
plt.show()
