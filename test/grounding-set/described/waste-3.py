import matplotlib.pyplot as plt

kinds = ["Paper", "Organic", "Plastic", "Glass", "Metal"]
tons = [540, 720, 360, 240, 140]

fig, ax = plt.subplots(figsize=(7, 7))
wedges, texts, auto = ax.pie(tons, autopct="%1.1f%%", pctdistance=0.82, startangle=0,
                             colors=["#66c2a5", "#fc8d62", "#8da0cb", "#e78ac3", "#a6d854"],
                             wedgeprops=dict(width=0.38, edgecolor="white"))
ax.text(0, 0, "2000 t\ntotal", ha="center", va="center", fontsize=16)
ax.legend(wedges, [f"{k} ({t} t)" for k, t in zip(kinds, tons)], loc="center left",
          bbox_to_anchor=(1, 0.5))
ax.set_title("Waste Collected in Harrow County, 2021")
plt.tight_layout()
plt.show()
