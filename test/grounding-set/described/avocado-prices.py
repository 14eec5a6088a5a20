import matplotlib.pyplot as plt

years = list(range(2013, 2023))
price = [0.94, 1.04, 0.97, 1.05, 1.27, 1.08, 1.18, 1.03, 1.21, 1.36]

fig, ax = plt.subplots(figsize=(8, 4.5))
ax.plot(years, price, marker="o", color="green", linewidth=2)
ax.set_xticks(years)
ax.set_ylim(0, 1.6)
ax.set_xlabel("Year")
ax.set_ylabel("Price in U.S. dollars")
ax.set_title("Average sales price of Hass avocados in the United States")
ax.grid(axis="y", alpha=0.4)
fig.tight_layout()
plt.savefig("avocado_prices.png")
