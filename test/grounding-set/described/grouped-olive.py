import matplotlib.pyplot as plt
import numpy as np

countries = ["Spain", "Italy", "Greece", "Tunisia"]
y21 = [1390, 274, 275, 140]
y22 = [1490, 329, 227, 240]
y23 = [665, 241, 345, 180]

x = np.arange(4)
fig, ax = plt.subplots(figsize=(9, 5))
for k, (v, c, n) in enumerate(((y21, "olive", "2021"), (y22, "darkkhaki", "2022"), (y23, "saddlebrown", "2023"))):
    b = ax.bar(x + (k - 1) * 0.27, v, 0.26, color=c, label=n)
    ax.bar_label(b, fontsize=8)
ax.set_xticks(x, countries)
ax.set_ylim(0, 1700)
ax.set_ylabel("Olive oil (thousand tonnes)")
ax.set_title("Olive oil production")
ax.legend()
plt.savefig("grouped-olive.png")
