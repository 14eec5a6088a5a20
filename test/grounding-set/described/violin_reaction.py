import numpy as np
import matplotlib.pyplot as plt
import pandas as pd
import seaborn as sns

rng = np.random.default_rng(7)
df = pd.DataFrame({
    "Reaction time (ms)": np.concatenate([rng.normal(m, s, 80) for m, s in
                                           [(260, 20), (285, 25), (310, 25), (390, 40)]]),
    "Condition": np.repeat(["Rested", "Rested", "Sleep-deprived", "Sleep-deprived"], 80),
    "Age group": np.repeat(["18-30", "60-75", "18-30", "60-75"], 80),
})
sns.set_theme(style="whitegrid")
fig, ax = plt.subplots(figsize=(8, 5.5))
sns.violinplot(data=df, x="Condition", y="Reaction time (ms)", hue="Age group",
               palette={"18-30": "mediumseagreen", "60-75": "mediumpurple"}, ax=ax)
ax.set_title("Effect of Sleep Loss on Reaction Time")
ax.legend(title="Age group", loc="upper left")
plt.tight_layout()
plt.show()
