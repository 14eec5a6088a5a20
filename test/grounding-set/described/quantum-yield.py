import matplotlib.pyplot as plt

dots = ["CdSe", "CdSe/ZnS", "InP", "InP/ZnSeS", "CsPbBr$_3$"]
qy = [0.42, 0.78, 0.21, 0.66, 0.85]
err = [0.03, 0.04, 0.05, 0.06, 0.02]
col = ["#bbbbbb", "#e08214", "#bbbbbb", "#e08214", "#542788"]
fig, ax = plt.subplots(figsize=(6, 4))
ax.bar(dots, qy, yerr=err, capsize=4, color=col, edgecolor="black")
ax.set_ylim(0, 1)
ax.set_ylabel("Photoluminescence quantum yield")
ax.set_xlabel("Nanocrystal")
fig.tight_layout()
plt.savefig("quantum_yield.png")
