import numpy as np
import matplotlib.pyplot as plt

trains = [
    [0.05, 0.21, 0.38, 0.55, 0.71, 0.88],
    [0.30, 0.33, 0.36, 0.39, 0.42, 0.45, 0.48, 0.51],
    [0.12, 0.62, 0.94],
    [0.08, 0.17, 0.52, 0.58, 0.63, 0.69, 0.74, 0.79, 0.83, 0.91],
    [0.47],
]
colors = ["tab:blue", "tab:red", "tab:green", "tab:purple", "black"]
fig, ax = plt.subplots(figsize=(8, 4))
ax.eventplot(trains, colors=colors, linelengths=0.7)
ax.axvline(0.5, color="gray", ls="--", lw=1)
ax.text(0.505, 4.5, "tone on", fontsize=9, color="gray")
ax.set_yticks(range(5), ["Cell A", "Cell B", "Cell C", "Cell D", "Cell E"])
ax.set_xlim(0, 1)
ax.set_ylim(-0.6, 4.9)
ax.set_xlabel("Time (s)")
ax.set_title("Spikes of five neurons")
plt.show()
