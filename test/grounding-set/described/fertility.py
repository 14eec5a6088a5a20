import matplotlib.pyplot as plt

years = list(range(1960, 2021, 5))
rate = [6.1, 5.8, 5.3, 4.7, 4.1, 3.4, 2.9, 2.5, 2.2, 2.0, 1.8, 1.7, 1.6]
fig, ax = plt.subplots(figsize=(8, 4.8))
ax.plot(years, rate, color="crimson", linewidth=2.5)
ax.axhline(2.1, color="gray", linestyle="--", linewidth=1)
ax.text(1961, 2.18, "Replacement level (2.1)", color="gray", fontsize=9)
ax.set_ylim(0, 7)
ax.set_xlim(1960, 2020)
ax.set_xlabel("Year")
ax.set_ylabel("Births per woman")
ax.set_title("Total fertility rate in Brazil")
plt.tight_layout()
plt.show()
