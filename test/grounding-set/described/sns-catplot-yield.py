import pandas as pd
import seaborn as sns
import matplotlib.pyplot as plt

vals = {("2021", "Control", "Wheat"): 5.1, ("2021", "Compost", "Wheat"): 5.9, ("2021", "Biochar", "Wheat"): 5.6,
        ("2021", "Control", "Maize"): 7.4, ("2021", "Compost", "Maize"): 8.8, ("2021", "Biochar", "Maize"): 9.3,
        ("2022", "Control", "Wheat"): 4.2, ("2022", "Compost", "Wheat"): 5.3, ("2022", "Biochar", "Wheat"): 5.5,
        ("2022", "Control", "Maize"): 5.8, ("2022", "Compost", "Maize"): 7.1, ("2022", "Biochar", "Maize"): 7.9}
df = pd.DataFrame([dict(year=k[0], treatment=k[1], crop=k[2], value=v) for k, v in vals.items()])

g = sns.catplot(data=df, kind="bar", x="treatment", y="value", hue="crop", col="year", height=4, aspect=0.95,
                palette=["wheat", "darkgoldenrod"], edgecolor="black", legend=False)
g.set_axis_labels("Soil treatment", "Yield (t/ha)")
g.set_titles("{col_name}")
g.set(ylim=(0, 11))
for ax in g.axes.flat:
    for c in ax.containers:
        ax.bar_label(c, fmt="%.1f", fontsize=8)
g.axes[0, 0].legend(title="Crop", loc="upper left")
plt.savefig("yield.pdf")
