import matplotlib.pyplot as plt
import numpy as np

ages = ["0-14", "15-29", "30-44", "45-59", "60-74", "75+"]
men = [18, 20, 22, 19, 14, 6]
women = [17, 19, 23, 20, 16, 10]

fig, ax = plt.subplots(figsize=(7, 5))
y = np.arange(6)
ax.barh(y, [-m for m in men], color="cornflowerblue", label="Men")
ax.barh(y, women, color="palevioletred", label="Women")
for i in range(6):
    ax.text(-men[i] - 0.5, i, men[i], ha="right", va="center")
    ax.text(women[i] + 0.5, i, women[i], ha="left", va="center")
ax.set_yticks(y, ages)
ax.set_xlim(-28, 28)
ax.set_xticks([-20, -10, 0, 10, 20], ["20", "10", "0", "10", "20"])
ax.set_xlabel("Population (thousands)")
ax.set_ylabel("Age group")
ax.set_title("Population of Brea Island by age and sex")
ax.legend(loc="upper right")
plt.savefig("pyramid-isle.png")
