import matplotlib.pyplot as plt

labels = ["Wind", "Solar", "Hydro", "Nuclear", "Gas", "Coal"]
colors = ["#8ecae6", "#ffb703", "#219ebc", "#9b5de5", "#adb5bd", "#343a40"]
sizes = [27, 14, 5, 12, 17, 25]

fig, ax = plt.subplots(figsize=(6.5, 5))
wedges, texts, autotexts = ax.pie(sizes, labels=labels, colors=colors, autopct="%1.0f%%",
                                  startangle=90, counterclock=False, pctdistance=0.8,
                                  explode=[0.06, 0, 0, 0, 0, 0],
                                  wedgeprops=dict(width=0.42, edgecolor="white"))
autotexts[5].set_color("white")
ax.text(0, 0, "487 TWh", ha="center", va="center", fontsize=14, weight="bold")
ax.set_title("Net generation by source")
plt.savefig("mix.png", bbox_inches="tight")
