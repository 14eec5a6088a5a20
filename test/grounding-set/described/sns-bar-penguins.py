import pandas as pd
import seaborn as sns
import matplotlib.pyplot as plt

data = {("Adelie", "female"): [3350, 3400, 3370, 3300, 3430], ("Adelie", "male"): [4020, 4050, 4100, 3980, 4060],
        ("Chinstrap", "female"): [3500, 3550, 3520, 3480, 3600], ("Chinstrap", "male"): [3900, 3950, 3970, 3920, 3950],
        ("Gentoo", "female"): [4650, 4700, 4680, 4720, 4640], ("Gentoo", "male"): [5450, 5500, 5480, 5520, 5470]}
df = pd.DataFrame([(s, x, v) for (s, x), vs in data.items() for v in vs], columns=["species", "sex", "mass"])

plt.figure(figsize=(7, 4.5))
ax = sns.barplot(data=df, x="species", y="mass", hue="sex", errorbar="sd", capsize=0.1,
                 palette={"female": "plum", "male": "slateblue"})
ax.set_xlabel("Species")
ax.set_ylabel("Body mass (g)")
ax.set_ylim(0, 6500)
for c in ax.containers[-2:]:
    pass
for p in ax.patches:
    ax.text(p.get_x() + p.get_width() / 2, 200, f"{p.get_height():.0f}", ha="center", color="white", fontsize=9)
ax.legend(loc="upper left", title="Sex")
ax.set_title("Mean body mass of three penguin species")
sns.despine()
plt.tight_layout()
plt.savefig("penguins.pdf")
