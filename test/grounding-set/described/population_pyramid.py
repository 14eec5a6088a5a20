import matplotlib.pyplot as plt
import numpy as np

ages = ["0-14", "15-29", "30-44", "45-59", "60-74", "75+"]
men = [7.2, 8.1, 9.4, 10.3, 8.0, 3.5]
women = [6.8, 7.7, 9.2, 10.4, 8.9, 5.6]
y = np.arange(len(ages))

fig, ax = plt.subplots(figsize=(8, 5))
ax.barh(y, [-m for m in men], color="#5DADE2", label="Men")
ax.barh(y, women, color="#EC7063", label="Women")
for i in range(len(ages)):
    ax.text(-men[i] - 0.2, i, f"{men[i]}", ha="right", va="center")
    ax.text(women[i] + 0.2, i, f"{women[i]}", ha="left", va="center")
ax.set_yticks(y)
ax.set_yticklabels(ages)
ax.set_xticks([-10, -5, 0, 5, 10])
ax.set_xticklabels(["10", "5", "0", "5", "10"])
ax.set_xlim(-13, 13)
ax.axvline(0, color="black", linewidth=0.8)
ax.set_xlabel("Share of population (%)")
ax.set_ylabel("Age group")
ax.set_title("Age Structure of Lowland County, 2021")
ax.legend(loc="lower right")
plt.show()
