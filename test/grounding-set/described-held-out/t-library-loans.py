import matplotlib.pyplot as plt

months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
loans = [410, 385, 440, 395, 360, 310, 270, 255, 330, 425, 470, 350]
fig, ax = plt.subplots(figsize=(8, 4.2))
colors = ["#c9c9c9"] * 12
colors[10] = "#d1495b"
bars = ax.bar(months, loans, color=colors, edgecolor="black", linewidth=0.6)
ax.bar_label(bars, fontsize=8, padding=2)
ax.set_title("Books borrowed from the Harlow branch library, 2023")
ax.set_ylabel("Loans")
ax.set_ylim(0, 520)
ax.spines[["top", "right"]].set_visible(False)
plt.savefig("out.png")
