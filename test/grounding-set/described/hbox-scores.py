import matplotlib.pyplot as plt
import numpy as np

data = [[40, 50, 55, 60, 65, 70, 90], [30, 45, 60, 70, 75, 80, 95], [50, 55, 60, 65, 68, 72, 80]]
names = ["Class A", "Class B", "Class C"]

fig, ax = plt.subplots(figsize=(8, 4.2))
bp = ax.boxplot(data, vert=False, whis=(0, 100), patch_artist=True, widths=0.5, medianprops={"color": "black"})
for p, c in zip(bp["boxes"], ["lightcoral", "lightgreen", "lightblue"]):
    p.set_facecolor(c)
ax.set_yticks([1, 2, 3], names)
ax.set_xlim(20, 100)
ax.set_xticks(range(20, 101, 5))
ax.grid(axis="x", alpha=0.3)
ax.set_xlabel("Test score")
ax.set_title("Test scores in three classes")
plt.savefig("hbox-scores.png")
