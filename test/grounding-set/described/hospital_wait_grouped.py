import matplotlib.pyplot as plt
import numpy as np

departments = ["Emergency", "Cardiology", "Orthopedics", "Radiology", "Pediatrics"]
y2019 = [48, 35, 62, 27, 31]
y2023 = [71, 39, 58, 33, 44]
x = np.arange(len(departments))
w = 0.36

fig, ax = plt.subplots(figsize=(9, 5))
b1 = ax.bar(x - w/2, y2019, w, color="lightsteelblue", edgecolor="black", hatch="//", label="2019")
b2 = ax.bar(x + w/2, y2023, w, color="salmon", edgecolor="black", label="2023")
ax.bar_label(b1, padding=2, fontsize=9)
ax.bar_label(b2, padding=2, fontsize=9)
ax.axhline(45, color="darkred", linestyle="--", linewidth=1.2)
ax.text(1, 46, "Target 45 min", color="darkred", ha="center", fontsize=9)
ax.set_xticks(x)
ax.set_xticklabels(departments)
ax.set_ylabel("Average wait (minutes)")
ax.set_title("Patient Waiting Times by Department")
ax.set_ylim(0, 85)
ax.legend(title="Year", loc="upper right")
plt.tight_layout()
plt.show()
