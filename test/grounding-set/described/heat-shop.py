import matplotlib.pyplot as plt
import numpy as np

days = ["Mon", "Tue", "Wed", "Thu", "Fri"]
shops = ["Central", "Harbour", "Airport"]
z = [[12, 15, 18, 20, 35], [9, 8, 11, 14, 22], [30, 25, 24, 28, 40]]

fig, ax = plt.subplots(figsize=(7, 4))
im = ax.imshow(z, cmap="YlGnBu", vmin=0, vmax=45)
for i in range(3):
    for j in range(5):
        ax.text(j, i, z[i][j], ha="center", va="center", color="white" if z[i][j] > 24 else "black")
ax.set_xticks(range(5), days)
ax.set_yticks(range(3), shops)
fig.colorbar(im, label="Orders")
ax.set_title("Orders per shop and weekday")
plt.savefig("heat-shop.png")
