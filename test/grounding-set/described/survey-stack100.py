import matplotlib.pyplot as plt
import numpy as np

groups = ["18-29", "30-49", "50-64", "65+"]
daily = [62, 48, 30, 20]
weekly = [25, 30, 35, 30]
never = [13, 22, 35, 50]

fig, ax = plt.subplots(figsize=(8, 4))
left = np.zeros(4)
for v, c, n in ((daily, "#1b7837", "Daily"), (weekly, "#a6dba0", "Weekly"), (never, "#bdbdbd", "Less often or never")):
    b = ax.barh(groups, v, left=left, color=c, label=n)
    ax.bar_label(b, label_type="center")
    left += v
ax.invert_yaxis()
ax.set_xlim(0, 100)
ax.set_xlabel("% of adults")
ax.set_ylabel("Age")
ax.set_title("How often adults listen to podcasts", pad=32)
ax.legend(ncol=3, loc="lower center", bbox_to_anchor=(0.5, 1.0), frameon=False)
fig.tight_layout()
plt.savefig("survey-stack100.png")
