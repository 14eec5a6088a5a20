import matplotlib.pyplot as plt

minutes = ([7]*9 + [15]*24 + [25]*38 + [35]*31 + [45]*17 + [55]*8 + [65]*5 + [75]*2)
edges = [0, 10, 20, 30, 40, 50, 60, 70, 80]
fig, ax = plt.subplots(figsize=(6.4, 4.2))
n, bins, patches = ax.hist(minutes, bins=edges, color="plum", edgecolor="white")
ax.axvline(30, color="darkred", linestyle="--", label="city target: 30 min")
for c, x in zip(n, edges):
    ax.text(x + 5, c + 0.6, f"{int(c)}", ha="center")
ax.set_xticks(edges)
ax.set_xlabel("Time to work (minutes)")
ax.set_ylabel("Employees")
ax.set_title("How long do our employees travel?")
ax.legend()
plt.savefig("h.png")
