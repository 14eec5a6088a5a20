import matplotlib.pyplot as plt

m = ["Louvre", "Vatican Museums", "British Museum", "Metropolitan Museum", "Tate Modern",
     "National Museum of Korea", "Musée d'Orsay", "National Gallery of Art"]
v = [8.9, 6.8, 5.8, 5.4, 4.7, 4.2, 3.9, 3.8]
fig, ax = plt.subplots(figsize=(8, 4.5))
bars = ax.barh(m[::-1], v[::-1], color="#2f7ed8")
ax.bar_label(bars, fmt="%.1f", padding=3)
ax.set_xlabel("Number of visitors in millions")
ax.set_xlim(0, 10)
ax.set_title("Most visited art museums worldwide in 2023")
fig.tight_layout()
plt.savefig("museum_visits.png")
