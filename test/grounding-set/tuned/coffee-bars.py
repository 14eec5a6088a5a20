import matplotlib.pyplot as plt

shops = ["Alder", "Birch Lane", "Canal", "Depot", "Elm"]
cups = [320, 275, 410, 150, 230]
fig, ax = plt.subplots(figsize=(7, 4))
bars = ax.bar(shops, cups, color=["steelblue", "steelblue", "darkorange", "steelblue", "steelblue"])
ax.bar_label(bars)
ax.set_title("Cups of coffee sold on Saturday")
ax.set_xlabel("Shop")
ax.set_ylabel("Cups")
ax.set_ylim(0, 500)
ax.grid(axis="y", linestyle="--", alpha=0.5)
