import matplotlib.pyplot as plt
years = list(range(1985, 2025, 3))
an = [-0.6, -0.1, 0.2, -0.4, -0.2, 0.3, 0.1, 0.4, -0.1, 0.5, 0.7, 0.6, 1.1, 1.3]
fig, ax = plt.subplots(figsize=(8, 4.2))
ax.bar(years, an, width=2.2, color=["#d7301f" if v > 0 else "#2b8cbe" for v in an])
ax.axhline(0, color="black", lw=1)
ax.set_xticks(years)
ax.set_ylim(-1, 1.5)
ax.set_xlabel("Year")
ax.set_ylabel("Difference from 1981-2010 mean (°C)")
ax.set_title("Summer temperature anomaly, Lake Orsa")
plt.tight_layout()
plt.show()
