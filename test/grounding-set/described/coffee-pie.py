import matplotlib.pyplot as plt
import numpy as np

names = ["Espresso", "Latte", "Cappuccino", "Filter", "Cold brew"]
vals = [14, 36, 25, 17, 8]

fig, ax = plt.subplots(figsize=(6, 5))
ax.pie(vals, labels=names, autopct="%.0f%%", startangle=90, colors=["saddlebrown", "tan", "orange", "gray", "skyblue"])
ax.set_title("Drinks sold at the campus café")
plt.savefig("coffee-pie.png")
