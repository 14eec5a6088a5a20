import numpy as np
import matplotlib.pyplot as plt

stats = [
    dict(label="Water", whislo=260, q1=285, med=300, q3=322, whishi=360, fliers=[395]),
    dict(label="Tea", whislo=240, q1=262, med=275, q3=296, whishi=330, fliers=[]),
    dict(label="Coffee", whislo=215, q1=238, med=250, q3=268, whishi=305, fliers=[340, 352]),
    dict(label="Beer", whislo=290, q1=330, med=365, q3=410, whishi=480, fliers=[]),
]
fig, ax = plt.subplots(figsize=(7, 5))
b = ax.bxp(stats, patch_artist=True, medianprops={"color": "black"})
for p, c in zip(b["boxes"], ["lightblue", "palegreen", "peru", "khaki"]):
    p.set_facecolor(c)
ax.set_ylabel("Reaction time (ms)")
ax.set_xlabel("Drink taken 30 minutes before")
ax.set_title("Reaction time after four drinks (n = 40 each)")
ax.yaxis.grid(True, alpha=0.4)
plt.show()
