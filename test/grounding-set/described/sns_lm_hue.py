import numpy as np
import pandas as pd
import seaborn as sns
import matplotlib.pyplot as plt
x = np.linspace(20, 70, 18)
w = np.sin(np.arange(18) * 1.9)
df = pd.DataFrame({"age": np.concatenate([x, x]), "vol": np.concatenate([1180 - 2.0 * (x - 20) + 18 * w, 1190 - 4.4 * (x - 20) - 18 * w]), "group": ["Control"] * 18 + ["Patient"] * 18})
fig, ax = plt.subplots(figsize=(6, 4.2))
for g, c in [("Control", "forestgreen"), ("Patient", "darkviolet")]:
    sns.regplot(data=df[df["group"] == g], x="age", y="vol", color=c, label=g, ci=None, ax=ax)
ax.set_xlabel("Age (years)")
ax.set_ylabel("Brain volume (cm³)")
ax.set_ylim(900, 1250)
ax.legend()
plt.tight_layout()
plt.savefig("sns_lm_hue.png", dpi=120)
