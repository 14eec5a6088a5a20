import matplotlib.pyplot as plt

modes = ["Bus", "Bicycle", "Car", "Walking", "Train", "Tram", "Moped"]
people = [84, 126, 210, 63, 147, 42, 28]

fig, ax = plt.subplots(figsize=(7, 4))
colors = ["#8fa8bf"] * 7
colors[2] = "firebrick"
colors[1] = "seagreen"
bars = ax.barh(modes, people, color=colors)
ax.bar_label(bars, padding=3)
ax.invert_yaxis()
ax.axvline(100, color="black", linestyle="--", linewidth=1)
ax.text(101, 6.3, "mean = 100", fontsize=8)
ax.set_xlim(0, 240)
ax.set_xlabel("Number of employees")
ax.set_title("How 700 employees get to work")
plt.tight_layout()
plt.show()
