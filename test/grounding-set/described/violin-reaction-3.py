import pandas as pd
import seaborn as sns
import matplotlib.pyplot as plt

d = {"Caffeine": [205, 215, 222, 228, 232, 236, 238, 240, 242, 245, 249, 254, 260, 268, 280],
     "Placebo": [225, 238, 248, 256, 263, 268, 272, 275, 278, 283, 290, 297, 306, 316, 330],
     "Sleep-deprived": [255, 275, 292, 306, 318, 327, 334, 340, 347, 356, 367, 380, 397, 418, 450]}
df = pd.DataFrame([(k, v) for k, l in d.items() for v in l], columns=["Condition", "Reaction time (ms)"])
plt.figure(figsize=(6.5, 4.5))
sns.violinplot(data=df, x="Condition", y="Reaction time (ms)", cut=0, inner="box")
plt.title("Simple reaction time by condition")
plt.tight_layout()
plt.savefig("violin_reaction.png")
