import numpy as np
import matplotlib.pyplot as plt

rng = np.random.default_rng(3)
centres = {"Setosa-like": (1, 1, 1), "Versi-like": (5, 5, 2), "Virgi-like": (8, 2, 7)}
cols = {"Setosa-like": "red", "Versi-like": "blue", "Virgi-like": "green"}
marks = {"Setosa-like": "o", "Versi-like": "^", "Virgi-like": "s"}

fig = plt.figure(figsize=(8, 7))
ax = fig.add_subplot(projection="3d")
for k, c in centres.items():
    pts = rng.normal(c, 0.5, (25, 3))
    ax.scatter(pts[:, 0], pts[:, 1], pts[:, 2], c=cols[k], marker=marks[k], label=k, s=35)
ax.set_xlim(0, 10)
ax.set_ylim(0, 8)
ax.set_zlim(0, 10)
ax.set_xlabel("Petal length")
ax.set_ylabel("Petal width")
ax.set_zlabel("Sepal length")
ax.set_title("Three Clusters of Flowers")
ax.legend()
plt.show()
