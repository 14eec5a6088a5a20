import matplotlib.pyplot as plt
import numpy as np

ages = ["18-29", "30-49", "50-64", "65+"]
y2013 = [79, 67, 45, 18]
y2018 = [94, 89, 73, 46]
y2023 = [97, 97, 89, 76]
x = np.arange(len(ages))
w = 0.26
fig, ax = plt.subplots(figsize=(8, 5))
b1 = ax.bar(x - w, y2013, w, label="2013", color="#c9c9c9")
b2 = ax.bar(x, y2018, w, label="2018", color="#8fb58a")
b3 = ax.bar(x + w, y2023, w, label="2023", color="#2e7d32")
for b in (b1, b2, b3):
    ax.bar_label(b, padding=2, fontsize=9)
ax.set_xticks(x)
ax.set_xticklabels(ages)
ax.set_xlabel("Age group")
ax.set_ylabel("% of U.S. adults")
ax.set_ylim(0, 110)
ax.set_title("% of U.S. adults who say they own a smartphone, by age")
ax.legend()
plt.tight_layout()
plt.show()
