import numpy as np
import matplotlib.pyplot as plt
m = np.array([92, 98, 104, 107, 111, 115, 118, 121, 126, 130, 134, 139, 143, 148, 155, 161])
d = np.array([1.5, 4.2, -2.0, 3.1, 6.0, -0.5, 2.7, 13.5, 1.0, 4.8, -3.6, 2.2, 5.5, 0.4, 3.0, 6.2])
fig, ax = plt.subplots(figsize=(6, 4))
ax.scatter(m, d, facecolors="none", edgecolors="black")
ax.axhline(3.0, color="blue", label="Bias = 3.0 mmHg")
ax.axhline(10.9, color="red", ls="--", label="Upper LoA = 10.9")
ax.axhline(-4.9, color="red", ls="--", label="Lower LoA = -4.9")
ax.set_xlabel("Mean of cuff and wrist (mmHg)")
ax.set_ylabel("Cuff - wrist (mmHg)")
ax.set_ylim(-10, 20)
ax.legend(loc="upper left", fontsize=8)
plt.savefig("bland_altman.png", dpi=120)
