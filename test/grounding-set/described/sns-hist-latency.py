import numpy as np
import pandas as pd
import seaborn as sns
import matplotlib.pyplot as plt

rng = np.random.default_rng(7)
df = pd.DataFrame({
    "latency": np.concatenate([rng.normal(38, 5, 600), rng.normal(61, 8, 600)]),
    "stack": ["kernel bypass"] * 600 + ["TCP"] * 600,
})
fig, ax = plt.subplots(figsize=(7, 4.2))
sns.histplot(data=df, x="latency", hue="stack", bins=np.arange(20, 92, 4), kde=True, stat="count",
             palette={"kernel bypass": "steelblue", "TCP": "salmon"}, alpha=0.5, ax=ax)
ax.axvline(50, color="k", linestyle="--")
ax.text(51, 225, "SLO", fontsize=10)
ax.set_ylim(0, 250)
ax.set_xlabel("Round-trip latency (µs)")
ax.set_ylabel("Requests")
ax.set_title("Latency distribution per network stack")
plt.tight_layout()
plt.show()
