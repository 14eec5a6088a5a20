import matplotlib.pyplot as plt

years = [2018, 2019, 2020, 2021, 2022]
data = {
    "North": [12, 14, 13, 17, 21],
    "South": [30, 28, 25, 23, 20],
    "East": [8, 9, 15, 9, 8],
    "West": [18, 18, 18, 18, 18],
}
colors = ["tab:blue", "tab:orange", "tab:green", "tab:red"]
fig, axes = plt.subplots(2, 2, figsize=(8, 6), sharex=True)
for ax, (name, values), color in zip(axes.flat, data.items(), colors):
    ax.plot(years, values, marker="o", color=color)
    ax.set_title(name)
    ax.set_ylabel("Farms")
    ax.set_xticks(years)
fig.suptitle("Organic farms by region")
fig.tight_layout()
