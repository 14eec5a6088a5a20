import matplotlib.pyplot as plt
import numpy as np

games = ["2004", "2008", "2012", "2016", "2020"]
d = {"Alvia": [30, 34, 40, 46, 52], "Borea": [48, 44, 42, 38, 36], "Cania": [20, 22, 18, 24, 20],
     "Doria": [10, 12, 15, 14, 16], "Elvia": [5, 6, 4, 8, 11]}

fig, ax = plt.subplots(figsize=(8, 5))
for (n, v), c, m in zip(d.items(), ["red", "blue", "black", "green", "purple"], "osD^v"):
    ax.plot(games, v, color=c, marker=m, label=n)
ax.set_ylim(0, 60)
ax.set_yticks(range(0, 61, 5))
ax.grid(alpha=0.3)
ax.set_ylabel("Medals")
ax.set_xlabel("Games")
ax.set_title("Medals won by five nations")
ax.legend(bbox_to_anchor=(1.0, 1.0), loc="upper left")
fig.tight_layout()
plt.savefig("five-lines-medals.png")
