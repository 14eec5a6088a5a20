import matplotlib.pyplot as plt

years = [1990, 1991, 1996, 1997, 2007, 2008, 2009, 2022]
wage = [3.80, 4.25, 4.75, 5.15, 5.85, 6.55, 7.25, 7.25]
fig, ax = plt.subplots(figsize=(8.5, 4.8))
ax.step(years, wage, where="post", color="navy", linewidth=2)
ax.set_ylim(0, 8)
ax.set_xlim(1990, 2022)
ax.set_yticks(range(0, 9))
ax.set_ylabel("Federal minimum wage ($ per hour)")
ax.set_title("Federal minimum wage in the United States, 1990-2022")
ax.grid(axis="y", alpha=0.4)
fig.tight_layout()
plt.show()
