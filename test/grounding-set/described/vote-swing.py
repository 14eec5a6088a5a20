import matplotlib.pyplot as plt
p = ["Greens", "Liberals", "Independents", "Farmers' Party", "Labour", "Conservatives"]
d = [6.4, 3.1, 1.2, -0.8, -3.7, -6.2]
cols = ["#1a9850", "#fdae61", "#999999", "#8c6d31", "#d73027", "#2166ac"]
fig, ax = plt.subplots(figsize=(7.5, 4))
b = ax.barh(p, d, color=cols)
ax.bar_label(b, labels=[f"{v:+.1f}" for v in d], padding=4)
ax.axvline(0, color="k")
ax.invert_yaxis()
ax.set_xlim(-9, 9)
ax.set_xlabel("Change in share of the vote since 2019, percentage points")
ax.set_title("Council election: winners and losers", fontweight="bold")
plt.tight_layout()
plt.show()
