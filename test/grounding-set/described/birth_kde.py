import numpy as np
import matplotlib.pyplot as plt
import seaborn as sns

rng = np.random.default_rng(4)
control = rng.normal(3400, 350, 400)
smokers = rng.normal(2900, 380, 400)

sns.set_style("whitegrid")
plt.figure(figsize=(8, 5))
sns.kdeplot(x=control, fill=True, color="steelblue", label="Non-smoking mothers")
sns.kdeplot(x=smokers, fill=True, color="tomato", label="Smoking mothers")
plt.axvline(2500, color="black", linestyle="--", linewidth=1.2, label="Low-weight limit")
plt.xlabel("Birth weight (g)")
plt.ylabel("Density")
plt.title("Birth Weight Distributions")
plt.legend(loc="upper left")
plt.xlim(1500, 5000)
plt.tight_layout()
plt.show()
