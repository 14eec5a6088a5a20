import matplotlib.pyplot as plt
import numpy as np

names = ["Paper", "Food", "Plastic", "Glass", "Metal", "Other"]
vals = [28, 30, 16, 10, 6, 10]

fig, ax = plt.subplots(figsize=(6, 6))
ax.pie(vals, labels=names, autopct="%1.0f%%", pctdistance=0.8, wedgeprops={"width": 0.4, "edgecolor": "white"},
       colors=["steelblue", "yellowgreen", "gold", "mediumturquoise", "slategray", "lightgray"])
ax.text(0, 0, "320 t", ha="center", va="center", fontsize=18)
ax.set_title("Household waste by material")
plt.savefig("donut-waste.png")
