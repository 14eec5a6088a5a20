import numpy as np
import pandas as pd
import seaborn as sns
import matplotlib.pyplot as plt
m = np.array([[2.1, 1.8, 1.9, -1.5, -1.7, -1.2], [1.6, 1.9, 1.4, -1.1, -1.9, -1.4], [0.1, -0.2, 0.3, 0.2, 0.0, -0.1], [-1.8, -1.3, -1.6, 1.7, 2.2, 1.5], [-1.1, -1.7, -1.2, 1.4, 1.3, 1.8]])
df = pd.DataFrame(m, index=["MYC", "CCND1", "GAPDH", "CDKN1A", "BAX"], columns=["T1", "T2", "T3", "N1", "N2", "N3"])
fig, ax = plt.subplots(figsize=(6, 4))
sns.heatmap(df, cmap="RdBu_r", center=0, vmin=-2.5, vmax=2.5, linewidths=0.5, cbar_kws={"label": "z-score"}, ax=ax)
ax.axvline(3, color="black", lw=2)
ax.set_title("Tumour (T) vs. normal (N)")
plt.tight_layout()
plt.savefig("sns_cluster.png", dpi=120)
