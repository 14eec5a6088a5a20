import pandas as pd
import seaborn as sns
import matplotlib.pyplot as plt
base = [-8, -5, -3, -1, 0, 1, 3, 5, 8]
rows = []
for edu, f, m in [("Primary", 18, 22), ("Secondary", 27, 33), ("Tertiary", 44, 56)]:
    for b in base:
        rows.append((edu, "Women", f + b * 0.6))
        rows.append((edu, "Men", m + b * 0.8))
df = pd.DataFrame(rows, columns=["edu", "Sex", "wage"])
fig, ax = plt.subplots(figsize=(6, 4))
sns.boxplot(data=df, x="edu", y="wage", hue="Sex", palette={"Women": "mediumpurple", "Men": "gold"}, ax=ax)
ax.set_xlabel("Education")
ax.set_ylabel("Hourly wage (USD)")
ax.set_ylim(0, 70)
plt.tight_layout()
plt.savefig("sns_box_hue.png", dpi=120)
