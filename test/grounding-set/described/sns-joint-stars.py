import numpy as np
import pandas as pd
import seaborn as sns
import matplotlib.pyplot as plt

np.random.seed(3)
teff = np.random.normal(5600, 420, 250)
logg = 4.4 - 0.0006 * (teff - 5600) + np.random.normal(0, 0.12, 250)
df = pd.DataFrame({"teff": teff, "logg": logg})

g = sns.jointplot(data=df, x="teff", y="logg", kind="scatter", color="darkcyan", height=6,
                  marginal_kws=dict(bins=20), joint_kws=dict(alpha=0.6, s=25))
g.ax_joint.plot(5772, 4.44, marker="*", color="red", markersize=16, linestyle="none", label="Sun")
g.ax_joint.legend(loc="upper right")
g.set_axis_labels("Effective temperature (K)", "log g (cgs)")
g.fig.suptitle("Stellar parameters of 250 dwarfs", y=1.02)
plt.savefig("stars.png", bbox_inches="tight")
