import matplotlib.pyplot as plt
import numpy as np

names = ["Amara", "Belen", "Cirro", "Dovak", "Estin"]
a = [48, 62, 70, 81, 90]
b = [76, 80, 85, 89, 94]

fig, ax = plt.subplots(figsize=(7, 4.5))
y = range(5)
ax.hlines(y, a, b, color="lightgray", linewidth=3)
ax.scatter(a, y, color="darkorange", s=70, label="2000", zorder=3)
ax.scatter(b, y, color="darkblue", s=70, label="2020", zorder=3)
for i in y:
    ax.text(a[i] - 1.5, i, a[i], ha="right", va="center")
    ax.text(b[i] + 1.5, i, b[i], ha="left", va="center")
ax.set_yticks(y, names)
ax.set_xlim(40, 102)
ax.set_xlabel("Literacy rate (%)")
ax.set_title("Literacy rate in five provinces, 2000 and 2020")
ax.legend(loc="lower right")
plt.savefig("dumbbell-literacy.png")
