import matplotlib.pyplot as plt
import numpy as np

names = ["Scientists", "Doctors", "Teachers", "Police", "Journalists", "Politicians"]
rep = [57, 66, 60, 78, 19, 18]
dem = [86, 82, 79, 55, 48, 24]

fig, ax = plt.subplots(figsize=(8, 5))
y = np.arange(len(names))
b1 = ax.barh(y - 0.2, rep, 0.38, color="firebrick", label="Republicans")
b2 = ax.barh(y + 0.2, dem, 0.38, color="royalblue", label="Democrats")
ax.bar_label(b1, padding=2)
ax.bar_label(b2, padding=2)
ax.set_yticks(y, names)
ax.invert_yaxis()
ax.set_xlim(0, 100)
ax.set_xlabel("% saying they have confidence in each group")
ax.set_title("Confidence in professions, by party")
ax.legend(loc="lower right")
plt.savefig("trust-hbar.png")
