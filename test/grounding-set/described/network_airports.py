import matplotlib.pyplot as plt

nodes = {"AMS": (0.2, 0.8), "FRA": (0.55, 0.55), "MAD": (0.1, 0.2),
         "VIE": (0.85, 0.6), "ROM": (0.65, 0.15), "LIS": (-0.2, 0.4)}
edges = [("AMS", "FRA"), ("FRA", "VIE"), ("FRA", "ROM"), ("FRA", "MAD"), ("MAD", "LIS"), ("AMS", "LIS"), ("VIE", "ROM")]
degree = {n: sum(n in e for e in edges) for n in nodes}

plt.figure(figsize=(7, 5.5))
for a, b in edges:
    plt.plot([nodes[a][0], nodes[b][0]], [nodes[a][1], nodes[b][1]], color="gray", linewidth=1.5, zorder=1)
for n, (x, y) in nodes.items():
    color = "gold" if n == "FRA" else "skyblue"
    plt.scatter(x, y, s=450 * degree[n], color=color, edgecolors="black", zorder=2)
    plt.text(x, y, n, ha="center", va="center", fontsize=11, zorder=3)
plt.title("Direct Connections of Regional Carrier")
plt.xlim(-0.4, 1.05)
plt.ylim(0, 1)
plt.axis("off")
plt.tight_layout()
plt.show()
