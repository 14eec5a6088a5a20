import numpy as np
import pandas as pd
import matplotlib.pyplot as plt
import seaborn as sns

np.random.seed(11)
parts = []
for font, mu_n, mu_d in [("Serif", 232, 178), ("Sans", 241, 190), ("Mono", 205, 171)]:
    parts.append(pd.DataFrame({"font": font, "reader": "Neurotypical", "wpm": np.random.normal(mu_n, 18, 120)}))
    parts.append(pd.DataFrame({"font": font, "reader": "Dyslexic", "wpm": np.random.normal(mu_d, 22, 120)}))
df = pd.concat(parts, ignore_index=True)

plt.figure(figsize=(7, 5))
ax = sns.violinplot(data=df, x="font", y="wpm", hue="reader", split=True, inner="quartile",
                    palette=["gold", "mediumpurple"])
ax.set(xlabel="Typeface", ylabel="Reading speed (words/min)", title="Reading speed by typeface")
ax.legend(title=None, loc="lower left")
sns.despine()
plt.tight_layout()
plt.show()
