import pandas as pd
import matplotlib.pyplot as plt

df = pd.DataFrame({
    "Car": [52, 51, 49, 47, 50, 46, 43],
    "Public transport": [27, 28, 29, 30, 18, 24, 28],
    "Bicycle": [9, 10, 11, 12, 18, 17, 17],
    "Walking": [12, 11, 11, 11, 14, 13, 12],
}, index=[2016, 2017, 2018, 2019, 2020, 2021, 2022])

ax = df.plot.area(figsize=(7.5, 4.5), colormap="Set2", alpha=0.85, linewidth=0)
ax.set_xlim(2016, 2022)
ax.set_ylim(0, 100)
ax.set_xlabel("Survey year")
ax.set_ylabel("Modal share (%)")
ax.set_title("How residents travel to work")
ax.legend(loc="center left", bbox_to_anchor=(1.0, 0.5))
plt.tight_layout()
plt.savefig("transport.png")
