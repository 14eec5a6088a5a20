import matplotlib.pyplot as plt

depth = [0, 10, 20, 30, 40, 50, 60, 70, 80, 90, 100]
shelf = [0.4, 0.5, 0.7, 1.1, 1.8, 2.4, 1.9, 1.2, 0.7, 0.4, 0.2]
bay = [0.9, 1.2, 1.6, 1.3, 0.9, 0.6, 0.4, 0.3, 0.2, 0.2, 0.1]

fig, ax = plt.subplots(figsize=(4.6, 6))
ax.plot(shelf, depth, "s-", color="navy", label="Shelf break")
ax.plot(bay, depth, "o--", color="darkorange", label="Inner bay")
ax.invert_yaxis()
ax.set_xlim(0, 2.6)
ax.set_xlabel("Chlorophyll a (µg/L)")
ax.set_ylabel("Depth (m)")
ax.legend()
ax.set_title("Vertical chlorophyll profiles, July cruise")
fig.tight_layout()
plt.savefig("chlorophyll_profile.png")
