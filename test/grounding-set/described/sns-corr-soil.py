import numpy as np
import pandas as pd
import seaborn as sns
import matplotlib.pyplot as plt

names = ["pH", "Organic C", "Total N", "Clay", "Yield"]
c = np.array([[1.00, -0.34, -0.28, 0.12, 0.21],
              [-0.34, 1.00, 0.91, 0.45, 0.58],
              [-0.28, 0.91, 1.00, 0.39, 0.63],
              [0.12, 0.45, 0.39, 1.00, -0.07],
              [0.21, 0.58, 0.63, -0.07, 1.00]])
corr = pd.DataFrame(c, index=names, columns=names)

mask = np.triu(np.ones_like(c, dtype=bool), k=1)
fig, ax = plt.subplots(figsize=(6, 5))
sns.heatmap(corr, mask=mask, annot=True, fmt=".2f", cmap="coolwarm", vmin=-1, vmax=1,
            square=True, linewidths=0.5, cbar_kws={"label": "Pearson r"}, ax=ax)
ax.set_title("Correlation of soil properties and yield")
plt.yticks(rotation=0)
plt.tight_layout()
plt.savefig("soil.png")
