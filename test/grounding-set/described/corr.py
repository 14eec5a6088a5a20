import numpy as np, pandas as pd, seaborn as sns, matplotlib.pyplot as plt
n = ["NDVI", "Rainfall", "Temperature", "Slope", "Clay", "Yield"]
m = np.array([[1, .71, -.38, -.12, .22, .83], [.71, 1, -.45, .05, .11, .64], [-.38, -.45, 1, -.27, .08, -.41], [-.12, .05, -.27, 1, -.33, -.19], [.22, .11, .08, -.33, 1, .30], [.83, .64, -.41, -.19, .30, 1]])
mask = np.triu(np.ones_like(m, bool), 1)
fig, ax = plt.subplots(figsize=(7, 6))
sns.heatmap(pd.DataFrame(m, n, n), mask=mask, annot=True, fmt=".2f", cmap="RdBu_r", vmin=-1, vmax=1, square=True, linewidths=.5, cbar_kws={"label": "Pearson r"}, ax=ax)
fig.tight_layout()
