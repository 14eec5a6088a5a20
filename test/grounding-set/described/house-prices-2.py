import matplotlib.pyplot as plt
years = list(range(2010, 2024))
data = {
    "Hungary": [91, 88, 85, 83, 87, 100, 113, 128, 147, 172, 180, 210, 256, 274],
    "Germany": [84, 87, 90, 93, 96, 100, 107, 114, 122, 129, 139, 155, 163, 149],
    "Spain": [131, 121, 103, 94, 94, 100, 105, 111, 118, 125, 127, 132, 142, 147],
    "Italy": [122, 123, 120, 112, 104, 100, 100, 99, 98, 98, 100, 103, 107, 108],
}
colors = {"Hungary": "tab:green", "Germany": "black", "Spain": "tab:red", "Italy": "tab:blue"}
fig, ax = plt.subplots(figsize=(9, 5))
for c, v in data.items():
    ax.plot(years, v, color=colors[c], lw=2.2)
    ax.text(2023.15, v[-1] + (4 if c == "Germany" else -5 if c == "Spain" else 0), c, color=colors[c], va="center", fontsize=10)
ax.axhline(100, color="gray", lw=0.8, ls=":")
ax.set_xlim(2010, 2024.6)
ax.set_ylim(50, 300)
ax.set_xticks(range(2010, 2024, 2))
ax.set_ylabel("Index (2015 = 100)")
ax.set_title("House price index in selected EU countries, 2010-2023", loc="left")
ax.grid(axis="y", alpha=0.3)
plt.tight_layout()
