import numpy as np, pandas as pd, seaborn as sns, matplotlib.pyplot as plt
def spread(med, iqr, lo, hi):
    q = np.array([lo, med - iqr / 2, med - iqr / 2, med, med, med + iqr / 2, med + iqr / 2, hi])
    return q
rows = []
for g, s, p in [("Placebo", "Baseline", (142, 16, 120, 166)), ("Placebo", "Week 12", (139, 16, 116, 164)),
                ("10 mg", "Baseline", (143, 14, 124, 165)), ("10 mg", "Week 12", (131, 14, 112, 152)),
                ("20 mg", "Baseline", (141, 18, 115, 168)), ("20 mg", "Week 12", (122, 12, 106, 140))]:
    for v in spread(*p): rows.append((g, s, v))
df = pd.DataFrame(rows, columns=["Arm", "Visit", "SBP"])
fig, ax = plt.subplots(figsize=(7, 5))
sns.boxplot(data=df, x="Arm", y="SBP", hue="Visit", palette={"Baseline": "lightgray", "Week 12": "salmon"}, whis=(0, 100), ax=ax)
ax.axhline(140, ls="--", color="k", lw=0.8)
ax.set_ylabel("Systolic blood pressure (mmHg)"); ax.set_xlabel("Treatment arm")
ax.set_ylim(95, 180)
fig.tight_layout()
