import pandas as pd
import seaborn as sns
import matplotlib.pyplot as plt
v = ["GDP", "Inflation", "Unemployment", "Exports", "Interest"]
m = [[1.00, -0.21, -0.68, 0.83, -0.12],
     [-0.21, 1.00, 0.15, -0.05, 0.74],
     [-0.68, 0.15, 1.00, -0.47, 0.09],
     [0.83, -0.05, -0.47, 1.00, 0.02],
     [-0.12, 0.74, 0.09, 0.02, 1.00]]
df = pd.DataFrame(m, index=v, columns=v)
fig, ax = plt.subplots(figsize=(6, 5))
sns.heatmap(df, annot=True, fmt=".2f", cmap="coolwarm", vmin=-1, vmax=1, square=True, ax=ax)
ax.set_title("Pairwise correlations, 1990-2020")
plt.tight_layout()
plt.savefig("corr_heat.png", dpi=120)
