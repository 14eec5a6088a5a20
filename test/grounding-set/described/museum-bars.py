import matplotlib.pyplot as plt
import numpy as np

names = ["Art", "History", "Science", "Maritime", "Railway", "Toy"]
vals = [84, 61, 97, 33, 45, 28]

fig, ax = plt.subplots(figsize=(7, 4.5))
b = ax.bar(names, vals, color="teal")
ax.bar_label(b)
ax.set_ylabel("Visitors (thousands)")
ax.set_xlabel("Museum")
ax.set_title("Visitors to city museums in 2022")
ax.set_ylim(0, 110)
plt.savefig("museum-bars.png")
