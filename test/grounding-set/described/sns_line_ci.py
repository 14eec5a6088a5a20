import numpy as np
import pandas as pd
import seaborn as sns
import matplotlib.pyplot as plt
rows = []
for g, a in [("Wild type", 1.0), ("Knockout", 0.45)]:
    for d in range(0, 15, 2):
        for r in (-1, 0, 1):
            rows.append((d, a * 800 * d ** 2 / (40 + d ** 2) + 25 * r * (d > 0) + 100, g))
df = pd.DataFrame(rows, columns=["day", "volume", "Genotype"])
fig, ax = plt.subplots(figsize=(6, 4))
sns.lineplot(data=df, x="day", y="volume", hue="Genotype", style="Genotype", markers=True, dashes=False, errorbar="sd", palette=["#1f78b4", "#e31a1c"], ax=ax)
ax.set_xlabel("Days after injection")
ax.set_ylabel("Tumour volume (mm³)")
ax.set_ylim(0, 900)
plt.tight_layout()
plt.savefig("sns_line_ci.png", dpi=120)
