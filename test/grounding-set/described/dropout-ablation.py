import pandas as pd
import seaborn as sns
import matplotlib.pyplot as plt

rates = [0.0, 0.1, 0.2, 0.3, 0.4, 0.5]
err = {
    "Small": [9.8, 9.6, 9.9, 10.4, 11.2, 12.3],
    "Base": [8.9, 8.1, 7.7, 7.9, 8.4, 9.2],
    "Large": [9.3, 7.9, 6.8, 6.2, 6.4, 7.1],
}
df = pd.DataFrame([(m, r, e) for m, v in err.items() for r, e in zip(rates, v)],
                  columns=["Model", "Dropout rate", "Validation error (%)"])
sns.set_style("whitegrid")
fig, ax = plt.subplots(figsize=(6, 4))
sns.lineplot(data=df, x="Dropout rate", y="Validation error (%)", hue="Model", style="Model",
             markers=True, dashes=False, ax=ax)
ax.set_title("Effect of dropout on CIFAR-10")
fig.tight_layout()
plt.savefig("dropout_ablation.png")
