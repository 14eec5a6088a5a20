import matplotlib.pyplot as plt

bridges = ["Tern", "Osprey", "Heron", "Gannet", "Kestrel", "Puffin"]
span = [1410, 1180, 990, 870, 640, 515]
fig, ax = plt.subplots(figsize=(7, 3.8))
ax.hlines(bridges, 0, span, color="slategray", lw=2)
ax.plot(span, bridges, "o", ms=9, color="firebrick")
for s, b in zip(span, bridges):
    ax.annotate(f"{s} m", (s, b), xytext=(8, -4), textcoords="offset points")
ax.invert_yaxis()
ax.set_xlim(0, 1600)
ax.set_xlabel("Main span (m)")
ax.set_title("The six longest suspension bridges of the archipelago")
plt.tight_layout()
plt.savefig("l.png")
