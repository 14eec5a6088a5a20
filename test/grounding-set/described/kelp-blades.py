import pandas as pd
import seaborn as sns
import matplotlib.pyplot as plt

d = {"Exposed": [12, 14, 15, 17, 18, 20, 21, 23, 24, 26, 29],
     "Semi-exposed": [22, 25, 27, 28, 30, 33, 34, 36, 38, 41, 44],
     "Sheltered": [30, 38, 41, 43, 45, 47, 48, 50, 52, 55, 74]}
df = pd.DataFrame([(k, x) for k, v in d.items() for x in v], columns=["Site", "Blade length (cm)"])
plt.figure(figsize=(6, 4.5))
sns.boxplot(data=df, x="Site", y="Blade length (cm)", palette=["lightblue", "khaki", "lightgreen"])
plt.title("Kelp blade length by wave exposure (n = 11 per site)")
plt.tight_layout()
plt.savefig("kelp_blades.png")
