import matplotlib.pyplot as plt

genres = ["Crime", "Romance", "Sci-Fi", "Fantasy", "History", "Poetry", "Travel"]
loans = [420, 365, 240, 310, 185, 60, 130]
colors = ["#4c72b0", "#dd8452", "#55a868", "#c44e52", "#8172b3", "#937860", "#da8bc3"]

fig, ax = plt.subplots(figsize=(9, 5))
bars = ax.bar(genres, loans, color=colors, edgecolor="black")
for b, v in zip(bars, loans):
    ax.text(b.get_x() + b.get_width() / 2, v + 6, str(v), ha="center", va="bottom")
ax.set_ylim(0, 480)
ax.set_xlabel("Genre")
ax.set_ylabel("Loans in March")
ax.set_title("Books Borrowed from Millbrook Library by Genre")
plt.tight_layout()
plt.show()
