import matplotlib.pyplot as plt

countries = ["Kenya", "China", "Sri Lanka", "India", "Vietnam", "Argentina"]
tonnes = [558, 375, 286, 199, 147, 76]

fig, ax = plt.subplots(figsize=(8, 5))
bars = ax.bar(countries, tonnes, color="#1f6fb4", width=0.6)
for b, v in zip(bars, tonnes):
    ax.text(b.get_x() + b.get_width() / 2, v + 8, str(v), ha="center", fontsize=10)
ax.set_ylabel("Exports in thousand metric tons")
ax.set_title("Leading tea exporters worldwide, 2021")
ax.set_ylim(0, 650)
ax.grid(axis="y", color="#dddddd")
ax.set_axisbelow(True)
plt.tight_layout()
plt.show()
