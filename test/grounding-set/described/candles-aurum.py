import matplotlib.pyplot as plt
import numpy as np

days = ["Mon", "Tue", "Wed", "Thu", "Fri", "Next Mon", "Next Tue", "Next Wed"]
o = [50, 54, 58, 55, 60, 66, 64, 58]
c = [54, 58, 55, 60, 66, 64, 58, 62]
h = [56, 60, 59, 62, 70, 68, 65, 63]
l = [48, 53, 52, 54, 59, 62, 56, 57]

fig, ax = plt.subplots(figsize=(8, 5))
for i in range(8):
    col = "green" if c[i] >= o[i] else "red"
    ax.vlines(i, l[i], h[i], color="black", linewidth=1)
    ax.bar(i, abs(c[i] - o[i]), bottom=min(o[i], c[i]), width=0.6, color=col, edgecolor="black")
ax.set_xticks(range(8), days, rotation=20)
ax.set_ylim(44, 74)
ax.set_yticks(range(44, 75, 2))
ax.grid(axis="y", alpha=0.3)
ax.set_ylabel("Price ($)")
ax.set_title("Aurum share price (green = up, red = down)")
plt.savefig("candles-aurum.png")
