import numpy as np
import matplotlib.pyplot as plt

fig, (ax1, ax2) = plt.subplots(1, 2, figsize=(10, 4))
x = np.linspace(0, 2 * np.pi, 200)
ax1.plot(x, np.sin(x), color="green", label="sin(x)")
ax1.plot(x, np.cos(x), color="orange", linestyle="--", label="cos(x)")
ax1.set_title("Trigonometric functions")
ax1.set_xlabel("x (radians)")
ax1.set_ylabel("y")
ax1.legend()
names = ["Apples", "Bananas", "Cherries", "Dates"]
ax2.barh(names, [23, 17, 35, 29], color="coral")
ax2.set_title("Fruit in stock")
ax2.set_xlabel("Boxes")
plt.tight_layout()
