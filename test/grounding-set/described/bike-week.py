import pandas as pd
import matplotlib.pyplot as plt

df = pd.DataFrame({"Members": [310, 335, 342, 328, 300, 180, 150], "Casual": [60, 58, 65, 70, 95, 210, 190]},
                  index=["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"])
ax = df.plot.bar(stacked=True, figsize=(7, 4.2), color=["#2a9d8f", "#e9c46a"], rot=0)
ax.set_ylabel("Trips per day")
ax.set_ylim(0, 500)
ax.set_xlabel("Day of the week")
ax.set_title("Bike-share trips by type of rider")
plt.tight_layout()
plt.savefig("bike_week.png")
