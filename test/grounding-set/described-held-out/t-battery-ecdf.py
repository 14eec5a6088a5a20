import matplotlib.pyplot as plt
import numpy as np

a = np.sort([310, 335, 350, 362, 370, 381, 390, 402, 418, 440])
b = np.sort([260, 300, 340, 375, 410, 430, 455, 470, 495, 530])
p = np.arange(1, 11) / 10
fig, ax = plt.subplots(figsize=(6.4, 4.2))
ax.step(a, p, where="post", color="forestgreen", lw=2, label="Brand A")
ax.step(b, p, where="post", color="darkorange", lw=2, ls="--", label="Brand B")
ax.set_xlabel("Charge cycles until failure")
ax.set_ylabel("Fraction failed")
ax.set_xlim(240, 550)
ax.set_ylim(0, 1.05)
ax.set_yticks(np.arange(0, 1.01, 0.1))
ax.grid(alpha=0.4)
ax.legend(loc="upper left")
ax.set_title("Empirical distribution of battery life (10 cells each)")
plt.savefig("e.png")
