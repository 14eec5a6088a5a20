import matplotlib.pyplot as plt
import numpy as np

names = ["Wren", "Robin", "Finch", "Tit"]
M = np.array([[46, 2, 1, 1], [3, 41, 5, 1], [0, 6, 39, 5], [2, 1, 9, 38]])
fig, ax = plt.subplots(figsize=(5.4, 4.8))
im = ax.imshow(M, cmap="Blues")
ax.set_xticks(range(4), names)
ax.set_yticks(range(4), names)
for i in range(4):
    for j in range(4):
        ax.text(j, i, M[i, j], ha="center", va="center", color="white" if M[i, j] > 25 else "black")
ax.set_xlabel("Predicted species")
ax.set_ylabel("True species")
ax.set_title("Confusion matrix (200 recordings)")
fig.colorbar(im, label="recordings")
plt.savefig("c.png")
