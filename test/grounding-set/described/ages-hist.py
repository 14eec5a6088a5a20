import matplotlib.pyplot as plt
import numpy as np

edges = [20, 30, 40, 50, 60, 70]
counts = [12, 30, 24, 10, 4]

fig, ax = plt.subplots(figsize=(7, 4.5))
ax.hist([e + 5 for e in edges[:-1]], bins=edges, weights=counts, color="slateblue", edgecolor="white")
ax.set_xlabel("Age of runner (years)")
ax.set_ylabel("Number of runners")
ax.set_xticks(edges)
ax.set_yticks(range(0, 36, 5))
ax.set_title("Ages of runners in the harbour race")
plt.savefig("ages-hist.png")
