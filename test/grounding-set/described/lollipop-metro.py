import matplotlib.pyplot as plt
import numpy as np

names = ["Tokyo", "Delhi", "Paris", "Madrid", "Oslo", "Lisbon", "Prague"]
v = [285, 288, 302, 276, 101, 56, 61]

fig, ax = plt.subplots(figsize=(8, 4.8))
ml, sl, bl = ax.stem(names, v, basefmt=" ")
plt.setp(ml, markersize=10, color="darkgreen")
plt.setp(sl, color="darkgreen")
for i, t in enumerate(v):
    ax.text(i, t + 12, t, ha="center")
ax.set_ylim(0, 340)
ax.set_ylabel("Stations")
ax.set_title("Number of metro stations (illustrative)")
plt.savefig("lollipop-metro.png")
