import matplotlib.pyplot as plt
import numpy as np

conc = np.array([0.01, 0.1, 1, 10, 100])
wild = np.array([2.0, 8.0, 24.0, 36.0, 40.0])
wild_err = np.array([0.5, 1.0, 2.0, 2.5, 3.0])
mutant = np.array([1.0, 2.0, 6.0, 12.0, 16.0])
mutant_err = np.array([0.4, 0.5, 1.0, 1.5, 2.0])

fig, ax = plt.subplots(figsize=(7, 4.8))
ax.errorbar(conc, wild, yerr=wild_err, fmt="o-", color="navy", capsize=4, label="Wild type")
ax.errorbar(conc, mutant, yerr=mutant_err, fmt="s--", color="darkorange", capsize=4, label="Mutant")
ax.set_xscale("log")
ax.set_xlabel("Substrate concentration (mM)")
ax.set_ylabel("Reaction rate (µmol/min)")
ax.set_ylim(0, 45)
ax.set_title("Enzyme activity, mean ± SD")
ax.legend()
ax.grid(True, which="major", alpha=0.3)
plt.show()
