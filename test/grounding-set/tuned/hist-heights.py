import numpy as np
import matplotlib.pyplot as plt

counts = [2, 5, 12, 21, 26, 18, 9, 3]
edges = [150, 155, 160, 165, 170, 175, 180, 185, 190]
values = np.repeat([e + 2.5 for e in edges[:-1]], counts)
fig, ax = plt.subplots(figsize=(6, 4))
ax.hist(values, bins=edges, color="mediumseagreen", edgecolor="black")
ax.axvline(171, color="red", linestyle="--", label="Mean: 171 cm")
ax.set_xlabel("Height (cm)")
ax.set_ylabel("Number of students")
ax.set_title("Heights of first-year students")
ax.legend()
