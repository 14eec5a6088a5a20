import matplotlib.pyplot as plt
import numpy as np

groups = ["0-9", "10-19", "20-29", "30-39", "40-49", "50-59", "60-69", "70-79", "80+"]
men = np.array([4.7, 5.6, 6.5, 7.2, 9.2, 8.4, 7.6, 7.4, 4.0])
women = np.array([4.5, 5.3, 6.2, 7.0, 9.0, 8.3, 7.9, 8.6, 7.5])
y = np.arange(len(groups))
fig, ax = plt.subplots(figsize=(8, 5.5))
ax.barh(y, -men, color="#3b6ea5", label="Men")
ax.barh(y, women, color="#d1495b", label="Women")
ax.set_yticks(y)
ax.set_yticklabels(groups)
ax.set_xticks([-10, -5, 0, 5, 10])
ax.set_xticklabels(["10", "5", "0", "5", "10"])
ax.set_xlabel("Population in millions")
ax.set_ylabel("Age")
ax.set_title("Population pyramid of Japan, 2020")
ax.axvline(0, color="black", linewidth=0.8)
ax.legend()
plt.tight_layout()
plt.show()
