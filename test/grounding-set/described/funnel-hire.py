import matplotlib.pyplot as plt
import numpy as np

names = ["Applications", "Screened", "Interviewed", "Offered", "Hired"]
v = [800, 400, 160, 60, 45]

fig, ax = plt.subplots(figsize=(8, 4.5))
for i, (n, x) in enumerate(zip(names, v)):
    ax.barh(i, x, left=-x / 2, color=plt.cm.Blues(0.9 - i * 0.15))
    ax.text(430, i, str(x), ha="left", va="center")
ax.set_yticks(range(5), names)
ax.set_xlim(-420, 500)
ax.invert_yaxis()
ax.set_xticks([])
ax.set_title("Hiring funnel, spring campaign")
plt.savefig("funnel-hire.png")
