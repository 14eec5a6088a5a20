import numpy as np
import pandas as pd
import seaborn as sns
import matplotlib.pyplot as plt
from statistics import NormalDist
q = (np.arange(200) + 0.5) / 200
z = np.array([NormalDist().inv_cdf(p) for p in q])
df = pd.DataFrame({"d": np.concatenate([22 + 3 * z, 34 + 3 * z, 34 + 6 * z]), "Species": ["Adelie"] * 200 + ["Chinstrap"] * 200 + ["Gentoo"] * 200})
fig, ax = plt.subplots(figsize=(6, 4))
sns.kdeplot(data=df, x="d", hue="Species", fill=True, common_norm=False, alpha=0.4, palette=["#ff7f00", "#377eb8", "#4daf4a"], ax=ax)
ax.set_xlabel("Dive duration (s)")
ax.set_ylabel("Density")
ax.set_xlim(0, 60)
plt.tight_layout()
plt.savefig("sns_kde.png", dpi=120)
