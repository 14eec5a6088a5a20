import numpy as np
import matplotlib.pyplot as plt

day = np.arange(0, 15)
stock = [80, 72, 60, 51, 38, 25, 95, 84, 70, 61, 44, 30, 18, 90, 82]
fig, ax = plt.subplots(figsize=(8, 4.5))
ax.step(day, stock, where="post", color="navy", lw=2, label="Bags of flour")
ax.axhline(20, color="crimson", ls="--", label="Safety stock")
ax.fill_between(day, stock, step="post", alpha=0.15, color="navy")
ax.set_xlim(0, 14)
ax.set_ylim(0, 110)
ax.set_xticks(day)
ax.set_xlabel("Day")
ax.set_ylabel("Bags in store")
ax.set_title("Flour stock of a bakery over two weeks")
ax.legend(loc="upper right")
plt.show()
