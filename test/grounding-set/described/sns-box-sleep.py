import numpy as np
import pandas as pd
import seaborn as sns
import matplotlib.pyplot as plt

rng = np.random.RandomState(4)
rows = []
means = {("18-30", "Control"): 412, ("18-30", "Training"): 441,
         ("31-50", "Control"): 388, ("31-50", "Training"): 430,
         ("51-70", "Control"): 352, ("51-70", "Training"): 396}
for (age, grp), mu in means.items():
    for v in rng.normal(mu, 24, 40):
        rows.append((age, grp, v))
df = pd.DataFrame(rows, columns=["age", "group", "minutes"])

sns.set_style("whitegrid")
fig, ax = plt.subplots(figsize=(7, 4.5))
sns.boxplot(data=df, x="age", y="minutes", hue="group",
            palette={"Control": "lightgrey", "Training": "mediumseagreen"}, width=0.6, ax=ax)
ax.set_xlabel("Age group (years)")
ax.set_ylabel("Sleep per night (min)")
ax.set_ylim(250, 550)
ax.set_title("Sleep duration after eight weeks")
ax.legend(title="Arm", loc="upper right")
plt.tight_layout()
plt.savefig("sleep.png")
