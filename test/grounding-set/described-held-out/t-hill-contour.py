import matplotlib.pyplot as plt
import numpy as np

x = np.linspace(0, 10, 121)
y = np.linspace(0, 8, 101)
X, Y = np.meshgrid(x, y)
Z = 480 * np.exp(-((X - 3) ** 2 + (Y - 5) ** 2) / 5) + 300 * np.exp(-((X - 7.5) ** 2 + (Y - 2.5) ** 2) / 3)
fig, ax = plt.subplots(figsize=(6.6, 5))
cs = ax.contourf(X, Y, Z, levels=np.arange(0, 501, 50), cmap="terrain")
ax.contour(X, Y, Z, levels=np.arange(50, 501, 50), colors="k", linewidths=0.5)
ax.plot(3, 5, "k^")
ax.annotate("Big Tor", (3, 5), xytext=(3.3, 5.2))
ax.plot(7.5, 2.5, "k^")
ax.annotate("Little Tor", (7.5, 2.5), xytext=(7.7, 2.7))
ax.set_xlabel("Easting (km)")
ax.set_ylabel("Northing (km)")
fig.colorbar(cs, label="Height (m)")
ax.set_title("Two hills")
plt.savefig("hills.png")
