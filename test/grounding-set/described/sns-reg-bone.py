import numpy as np
import pandas as pd
import seaborn as sns
import matplotlib.pyplot as plt

age = np.array([42, 45, 47, 50, 52, 55, 57, 60, 63, 65, 68, 70, 73, 76, 79])
bmd = np.array([1.18, 1.21, 1.15, 1.12, 1.14, 1.08, 1.10, 1.02, 1.01, 0.98, 0.95, 0.97, 0.91, 0.86, 0.85])
df = pd.DataFrame({"age": age, "bmd": bmd})

sns.set_theme(style="ticks")
fig, ax = plt.subplots(figsize=(6, 4.5))
sns.regplot(data=df, x="age", y="bmd", ci=95, color="firebrick",
            scatter_kws={"s": 45, "edgecolor": "white"}, line_kws={"linewidth": 2}, ax=ax)
r = np.corrcoef(age, bmd)[0, 1]
ax.text(0.97, 0.95, f"r = {r:.2f}, n = {len(age)}", transform=ax.transAxes, ha="right", va="top")
ax.set_xlabel("Age (years)")
ax.set_ylabel("Bone mineral density (g/cm²)")
ax.set_xlim(40, 82)
ax.set_ylim(0.75, 1.30)
ax.set_title("Femoral neck density in 15 women")
plt.tight_layout()
plt.savefig("bone.png")
