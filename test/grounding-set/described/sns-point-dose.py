import pandas as pd
import seaborn as sns
import matplotlib.pyplot as plt

vals = {"placebo": {0: 48, 4: 47, 8: 46, 12: 46}, "5 mg": {0: 49, 4: 44, 8: 39, 12: 36},
        "10 mg": {0: 48, 4: 40, 8: 31, 12: 25}}
rows = []
for arm, d in vals.items():
    for wk, m in d.items():
        for o in (-3, -1, 0, 1, 3):
            rows.append({"week": wk, "arm": arm, "score": m + o})
df = pd.DataFrame(rows)

fig, ax = plt.subplots(figsize=(6.5, 4.5))
sns.pointplot(data=df, x="week", y="score", hue="arm", markers=["o", "s", "^"], linestyles=["-", "--", ":"],
              palette=["gray", "cornflowerblue", "navy"], dodge=0.15, errorbar="sd", capsize=0.08, ax=ax)
ax.set_xlabel("Week")
ax.set_ylabel("Symptom score")
ax.set_ylim(15, 60)
ax.set_title("Dose response in the 12-week trial")
ax.legend(title="Arm", loc="lower left")
plt.tight_layout()
plt.savefig("dose.png")
