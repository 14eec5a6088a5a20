import numpy as np
import matplotlib.pyplot as plt

year = np.arange(2015, 2024)
vision = np.array([210, 260, 330, 410, 480, 520, 540, 560, 600])
nlp = np.array([120, 150, 190, 260, 350, 430, 500, 640, 900])
rl = np.array([40, 60, 90, 140, 180, 200, 190, 180, 170])
theory = np.array([80, 85, 90, 95, 100, 110, 120, 125, 130])

fig, ax = plt.subplots(figsize=(8, 5))
ax.stackplot(year, vision, nlp, rl, theory, labels=["Vision", "Language", "RL", "Theory"],
             colors=["#66c2a5", "#fc8d62", "#8da0cb", "#e78ac3"], alpha=0.9)
ax.legend(loc="upper left")
ax.set_xlim(2015, 2023)
ax.set_ylim(0, 2000)
ax.set_xlabel("Year")
ax.set_ylabel("Accepted papers")
ax.set_title("Papers per topic at a machine-learning conference")
ax.axvline(2020, color="black", linestyle="--", linewidth=1)
ax.annotate("virtual format", xy=(2020, 1700), xytext=(2020.2, 1780))
plt.tight_layout()
plt.savefig("topics.pdf")
