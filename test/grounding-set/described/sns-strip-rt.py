import pandas as pd
import seaborn as sns
import matplotlib.pyplot as plt

congruent = {"Word": [412, 430, 441, 455, 468, 472], "Colour": [508, 515, 533, 540, 551, 562],
             "Picture": [470, 481, 489, 497, 503, 520]}
incongruent = {"Word": [431, 448, 459, 470, 477, 495], "Colour": [640, 655, 671, 688, 702, 731],
               "Picture": [540, 556, 560, 579, 583, 610]}
rec = []
for name, d in (("congruent", congruent), ("incongruent", incongruent)):
    for k, vals in d.items():
        rec += [{"stimulus": k, "condition": name, "rt": v} for v in vals]
df = pd.DataFrame(rec)

fig, ax = plt.subplots(figsize=(6.5, 4.5))
sns.stripplot(data=df, x="stimulus", y="rt", hue="condition", dodge=True, jitter=False, size=7,
              palette={"congruent": "black", "incongruent": "orange"}, ax=ax)
ax.axhline(500, color="gray", ls="--", lw=1)
ax.set_ylim(380, 760)
ax.set_xlabel("Stimulus type")
ax.set_ylabel("Reaction time (ms)")
ax.legend(loc="upper right", title="Trial")
plt.tight_layout()
plt.savefig("strip.pdf", bbox_inches="tight")
