import matplotlib.pyplot as plt
import numpy as np

size = ["1 person", "2 people", "3 people", "4 people", "5 or more"]
s1960 = [13, 28, 19, 17, 23]
s2020 = [28, 35, 15, 13, 9]
y = np.arange(5)
fig, ax = plt.subplots(figsize=(8, 5))
ax.barh(y - 0.2, s1960, 0.38, color="#bdb2ff", label="1960")
ax.barh(y + 0.2, s2020, 0.38, color="#5e3ea1", label="2020")
ax.set_yticks(y)
ax.set_yticklabels(size)
ax.invert_yaxis()
ax.set_xlim(0, 40)
ax.set_xlabel("Percent of all households")
ax.set_title("American households have become smaller")
ax.legend(loc="lower right")
ax.grid(axis="x", alpha=0.3)
fig.tight_layout()
plt.show()
