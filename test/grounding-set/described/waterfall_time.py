import pandas as pd
import matplotlib.pyplot as plt
df = pd.DataFrame({"Forward": [41, 28, 19], "Backward": [83, 55, 37], "Communication": [12, 26, 44], "Data loading": [14, 11, 10]}, index=["8 GPUs", "16 GPUs", "32 GPUs"])
ax = df.plot(kind="barh", stacked=True, color=["#66c2a5", "#3288bd", "#d53e4f", "#fdae61"], figsize=(7, 3.4))
ax.set_xlabel("Time per step (ms)")
ax.set_xlim(0, 180)
ax.invert_yaxis()
ax.legend(loc="lower right", fontsize=8)
plt.tight_layout()
plt.savefig("waterfall_time.png", dpi=120)
