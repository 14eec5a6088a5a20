import numpy as np
import pandas as pd
import seaborn as sns
import matplotlib.pyplot as plt

rng = np.random.default_rng(0)
base = {"Adam": [0.92, 0.61, 0.44, 0.35, 0.31, 0.29],
        "SGD": [1.10, 0.88, 0.70, 0.56, 0.47, 0.41],
        "Lion": [0.85, 0.52, 0.38, 0.33, 0.34, 0.37]}
rows = []
for opt, ys in base.items():
    for e, y in zip([1, 2, 4, 8, 16, 32], ys):
        for seed, off in enumerate([-0.03, 0.0, 0.03]):
            rows.append((opt, e, y + off, seed))
df = pd.DataFrame(rows, columns=["optimizer", "epoch", "loss", "seed"])

sns.set_theme(style="whitegrid", palette="deep")
fig, ax = plt.subplots(figsize=(7, 4.5))
sns.lineplot(data=df, x="epoch", y="loss", hue="optimizer", style="optimizer", markers=True,
             dashes=True, errorbar="sd", ax=ax)
ax.set_xscale("log", base=2)
ax.set_xticks([1, 2, 4, 8, 16, 32])
ax.set_xticklabels(["1", "2", "4", "8", "16", "32"])
ax.set_ylim(0.2, 1.2)
ax.set_xlabel("Epoch")
ax.set_ylabel("Test loss")
ax.set_title("Optimisers over training (mean of 3 seeds)")
ax.legend(title="Optimiser")
plt.tight_layout()
plt.show()
