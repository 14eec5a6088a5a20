import pandas as pd
import seaborn as sns
import matplotlib.pyplot as plt

counts = {("Low", "open"): 14, ("Low", "fixed"): 52,
          ("Medium", "open"): 23, ("Medium", "fixed"): 67,
          ("High", "open"): 11, ("High", "fixed"): 39,
          ("Critical", "open"): 2, ("Critical", "fixed"): 17}
rows = [{"severity": s, "state": t} for (s, t), n in counts.items() for _ in range(n)]
df = pd.DataFrame(rows)

plt.figure(figsize=(7, 4.5))
ax = sns.countplot(data=df, x="severity", hue="state", order=["Low", "Medium", "High", "Critical"],
                   hue_order=["open", "fixed"], palette=["tomato", "lightgreen"], edgecolor="black")
for c in ax.containers:
    ax.bar_label(c, fontsize=9)
ax.set_xlabel("Severity")
ax.set_ylabel("Number of issues")
ax.set_ylim(0, 80)
ax.set_title("Issues of release 4.2 by severity")
ax.legend(title="State", loc="upper right")
plt.tight_layout()
plt.savefig("bugs.pdf")
