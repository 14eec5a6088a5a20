import numpy as np
import matplotlib.pyplot as plt

counts = [2, 9, 24, 41, 33, 18, 8, 4, 0, 1]
vals = np.concatenate([np.full(n, 10*i + 5) for i, n in enumerate(counts)])
fig, ax = plt.subplots(figsize=(6.5, 4))
ax.hist(vals, bins=np.arange(0, 101, 10), color="slategray", edgecolor="white")
ax.axvline(50, color="red", ls="--")
ax.annotate("50 ms deadline", xy=(50, 40), xytext=(56, 38), color="red")
ax.set_xlabel("End-to-end latency (ms)")
ax.set_ylabel("Number of frames")
ax.set_xticks(range(0, 101, 10))
fig.tight_layout()
plt.savefig("lidar_latency.png")
