import matplotlib.pyplot as plt
import numpy as np

quarters = ["Q1", "Q2", "Q3", "Q4"]
hatch = [32, 38, 45, 60]
sedan = [50, 47, 44, 41]
suv = [28, 40, 57, 72]

x = np.arange(len(quarters))
w = 0.25

fig, ax = plt.subplots(figsize=(8, 5))
ax.bar(x - w, hatch, w, label="Hatchback", color="tab:blue")
ax.bar(x, sedan, w, label="Sedan", color="tab:orange")
ax.bar(x + w, suv, w, label="SUV", color="tab:green")
ax.set_xticks(x)
ax.set_xticklabels(quarters)
ax.set_xlabel("Quarter of 2023")
ax.set_ylabel("Units sold (thousands)")
ax.set_title("Electric Car Sales by Body Type")
ax.set_ylim(0, 80)
ax.legend()
ax.grid(axis="y", alpha=0.4)
plt.tight_layout()
plt.show()
