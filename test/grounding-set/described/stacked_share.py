import matplotlib.pyplot as plt
import pandas as pd
df = pd.DataFrame({"Coal": [52, 41, 27, 14], "Gas": [20, 24, 28, 22], "Nuclear": [18, 17, 15, 14], "Renewables": [10, 18, 30, 50]}, index=["2005", "2010", "2015", "2020"])
ax = df.plot(kind="bar", stacked=True, color=["#333333", "#e69f00", "#cc79a7", "#009e73"], figsize=(6.5, 4.2), rot=0)
ax.set_ylabel("Share of generation (%)")
ax.set_xlabel("Year")
ax.set_ylim(0, 100)
ax.legend(loc="center left", bbox_to_anchor=(1, 0.5))
plt.tight_layout()
plt.savefig("stacked_share.png", dpi=120)
