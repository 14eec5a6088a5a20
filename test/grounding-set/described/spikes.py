import numpy as np
import matplotlib.pyplot as plt

spikes = [
    [12, 30, 48, 66, 84],
    [5, 10, 15, 20, 60, 65, 70, 75],
    [50, 52, 54, 56, 58, 60, 62, 64, 66, 68],
    [25, 90],
    [8, 18, 28, 38, 48, 58, 68, 78, 88, 98],
]
cols = ["C0", "C1", "C2", "C3", "C4"]

fig, ax = plt.subplots(figsize=(9, 5))
ax.eventplot(spikes, colors=cols, lineoffsets=[1, 2, 3, 4, 5], linelengths=0.7)
ax.axvline(50, color="black", ls="--", lw=1)
ax.text(50.8, 5.55, "stimulus")
ax.set_xlim(0, 100)
ax.set_ylim(0.3, 5.9)
ax.set_yticks([1, 2, 3, 4, 5])
ax.set_yticklabels(["N1", "N2", "N3", "N4", "N5"])
ax.set_xlabel("Time (ms)")
ax.set_ylabel("Neuron")
ax.set_title("Spike Raster of Five Neurons")
plt.show()
