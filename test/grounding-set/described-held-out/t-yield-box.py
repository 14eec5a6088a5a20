import matplotlib.pyplot as plt

control = [3.1, 3.4, 3.6, 3.8, 4.0, 4.1, 4.3, 4.6, 5.0]
compost = [4.0, 4.4, 4.7, 5.0, 5.2, 5.4, 5.7, 6.0, 6.3]
mineral = [4.6, 5.1, 5.5, 5.8, 6.1, 6.3, 6.5, 6.9, 7.4]
both = [5.0, 5.6, 6.2, 6.6, 7.0, 7.2, 7.6, 8.1, 8.8, 2.6]
fig, ax = plt.subplots(figsize=(6.5, 4.5))
bp = ax.boxplot([control, compost, mineral, both], labels=["Control", "Compost", "Mineral", "Both"], patch_artist=True)
for p, c in zip(bp["boxes"], ["lightgray", "burlywood", "lightskyblue", "lightgreen"]):
    p.set_facecolor(c)
for m in bp["medians"]:
    m.set_color("red")
ax.set_ylabel("Grain yield (t/ha)")
ax.set_xlabel("Fertiliser treatment")
ax.set_title("Barley yield on test plots")
ax.grid(axis="y", alpha=0.3)
plt.savefig("b.png")
