import matplotlib.pyplot as plt
import numpy as np

labels = ["Opening", "Tickets", "Grants", "Salaries", "Rent", "Repairs", "Closing"]
steps = [120, 80, 50, -90, -40, -15, 105]

fig, ax = plt.subplots(figsize=(8, 5))
cum = 0
for i, (l, s) in enumerate(zip(labels, steps)):
    if l in ("Opening", "Closing"):
        ax.bar(l, s, color="slategray")
        top = s
        cum = s
    else:
        ax.bar(l, abs(s), bottom=min(cum, cum + s), color="seagreen" if s > 0 else "indianred")
        top = max(cum, cum + s)
        cum += s
    ax.text(i, top + 4, f"{s:+d}" if 0 < i < 6 else str(s), ha="center")
ax.set_ylim(0, 280)
ax.set_ylabel("Thousand euros")
ax.set_title("Theatre budget from opening to closing balance")
plt.savefig("waterfall-budget.png")
