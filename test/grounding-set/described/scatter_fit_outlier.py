import numpy as np
import matplotlib.pyplot as plt

hours = np.array([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])
score = np.array([42, 48, 51, 55, 63, 66, 71, 30, 82, 88])
mask = hours != 8
k, b = np.polyfit(hours[mask], score[mask], 1)

fig, ax = plt.subplots(figsize=(7.5, 5))
ax.scatter(hours[mask], score[mask], color="navy", s=60, label="Students")
ax.scatter(8, 30, color="red", marker="X", s=110, label="Outlier")
xs = np.array([0, 11])
ax.plot(xs, k * xs + b, color="orange", linewidth=2, label=f"Fit: y = {k:.1f}x + {b:.1f}")
ax.annotate("ill on exam day", xy=(8, 30), xytext=(4.8, 26),
            arrowprops=dict(facecolor="black", width=1, headwidth=6))
ax.text(0.4, 92, "outlier excluded from fit", fontsize=9,
        bbox=dict(boxstyle="round", facecolor="lightyellow"))
ax.set_xlim(0, 11)
ax.set_ylim(20, 100)
ax.set_xlabel("Hours of study")
ax.set_ylabel("Test score")
ax.set_title("Study Time and Test Score")
ax.legend(loc="lower right", bbox_to_anchor=(1.0, 0.2))
plt.show()
