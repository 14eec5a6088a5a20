import matplotlib.pyplot as plt

steps = ["Balance 2021", "Grants", "Fees", "Salaries", "Equipment", "Travel", "Balance 2022"]
vals = [120, 45, 18, -62, -27, -9, 85]
fig, ax = plt.subplots(figsize=(8, 4.3))
run = 0
for i, (s, v) in enumerate(zip(steps, vals)):
    if i in (0, 6):
        ax.bar(i, v, color="slategray")
        top = v
        run = v
        lab = f"{v}"
    else:
        bottom = run if v > 0 else run + v
        ax.bar(i, abs(v), bottom=bottom, color="mediumseagreen" if v > 0 else "indianred")
        run += v
        top = bottom + abs(v)
        lab = f"{v:+d}"
    ax.text(i, top + 3, lab, ha="center")
ax.set_xticks(range(7), steps)
ax.set_ylim(0, 210)
ax.set_ylabel("Thousand euros")
ax.set_title("How the lab's balance changed in a year")
fig.tight_layout()
plt.savefig("waterfall_lab.png")
