import numpy as np
import matplotlib.pyplot as plt

animals = ["Mouse", "Rabbit", "Sheep", "Horse", "Elephant"]
mass = np.array([0.02, 2, 60, 500, 4000])
rate = np.array([600, 205, 75, 40, 28])
life = np.array([2, 9, 12, 28, 65])

fig, ax = plt.subplots(figsize=(7.5, 5.5))
sc = ax.scatter(mass, rate, c=life, s=180, cmap="autumn_r", edgecolors="black", zorder=3)
m = np.logspace(-2, 4, 50)
ax.plot(m, 241 * m ** -0.25, "k--", lw=1, label="241 · M$^{-0.25}$")
for a, x, y in zip(animals, mass, rate):
    ax.annotate(a, (x, y), textcoords="offset points", xytext=(10, 8))
ax.set_xscale("log")
ax.set_yscale("log")
ax.set_xlim(0.01, 20000)
ax.set_ylim(15, 1000)
ax.set_xlabel("Body mass (kg)")
ax.set_ylabel("Heart rate (beats/min)")
ax.set_title("Heart Rate and Body Mass of Mammals")
fig.colorbar(sc, label="Lifespan (years)")
ax.legend()
ax.grid(True, which="major", alpha=0.4)
plt.show()
