import matplotlib.pyplot as plt

jobs = {"Software developer": (45, 63), "Teacher": (38, 41), "Journalist": (36, 33), "Nurse": (29, 36), "Bus driver": (26, 30)}
fig, ax = plt.subplots(figsize=(6, 5))
for j, (a, b) in jobs.items():
    c = "crimson" if b < a else "gray"
    ax.plot([0, 1], [a, b], "o-", color=c)
    ax.text(-0.04, a, f"{j} {a}", ha="right", va="center", color=c)
    ax.text(1.04, b, f"{b} {j}", ha="left", va="center", color=c)
ax.set_xlim(-0.8, 1.8)
ax.set_xticks([0, 1], ["2010", "2020"])
ax.set_yticks([])
for s in ("top", "right", "left"):
    ax.spines[s].set_visible(False)
ax.set_title("Median salary in thousand euros")
fig.tight_layout()
plt.savefig("salary_slope.png")
