import matplotlib.pyplot as plt

control = [4.1, 4.6, 4.9, 5.0, 5.2, 5.5, 5.9]
nitrogen = [6.0, 6.8, 7.2, 7.5, 7.9, 8.3, 9.0]
phosphorus = [5.0, 5.4, 5.8, 6.0, 6.3, 6.6, 7.1]
both = [7.0, 8.1, 8.8, 9.5, 10.0, 10.8, 12.0]
shade = [2.0, 2.4, 2.8, 3.0, 3.1, 3.4, 6.5]

fig, ax = plt.subplots()
bp = ax.boxplot([control, nitrogen, phosphorus, both, shade], patch_artist=True)
for patch, c in zip(bp["boxes"], ["lightgray", "green", "orange", "purple", "steelblue"]):
    patch.set_facecolor(c)
for m in bp["medians"]:
    m.set_color("black")
ax.set_xticks([1, 2, 3, 4, 5])
ax.set_xticklabels(["Control", "N", "P", "N + P", "Shade"])
ax.set_ylabel("Seedling height (cm)")
ax.set_xlabel("Treatment")
ax.set_title("Tomato seedlings after 21 days (n = 7 each)")
ax.grid(axis="y", alpha=0.3)
plt.show()
