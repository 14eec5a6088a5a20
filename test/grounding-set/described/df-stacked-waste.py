import pandas as pd
import matplotlib.pyplot as plt

df = pd.DataFrame({
    "Recycled": [47, 38, 29, 52],
    "Incinerated": [31, 36, 18, 40],
    "Landfilled": [22, 26, 53, 8],
}, index=["France", "UK", "Spain", "Sweden"])

ax = df.plot(kind="bar", stacked=True, figsize=(7, 4.5), color=["forestgreen", "orange", "dimgray"],
             edgecolor="white", width=0.7, rot=0)
for cont in ax.containers:
    ax.bar_label(cont, label_type="center", color="white", fontsize=9)
ax.set_ylabel("Share of municipal waste (%)")
ax.set_xlabel("")
ax.set_ylim(0, 115)
ax.set_title("Treatment of municipal waste")
ax.legend(ncol=3, loc="upper center", frameon=False)
plt.tight_layout()
plt.savefig("waste.pdf")
