import numpy as np
import matplotlib.pyplot as plt

shops = ["Harbour", "Station", "Market"]
years = ["2019", "2020", "2021", "2022"]
sales = np.array([[40, 22, 30, 48],
                  [55, 18, 27, 50],
                  [25, 28, 33, 37]])
colors = ["coral", "steelblue", "olivedrab"]

fig = plt.figure(figsize=(9, 7))
ax = fig.add_subplot(111, projection="3d")
for i in range(3):
    xs = np.arange(4)
    ax.bar3d(xs - 0.25, np.full(4, i) - 0.2, np.zeros(4), 0.5, 0.4, sales[i], color=colors[i], alpha=0.9)
ax.set_xticks(range(4))
ax.set_xticklabels(years)
ax.set_yticks(range(3))
ax.set_yticklabels(shops)
ax.set_zlim(0, 60)
ax.set_xlabel("Year")
ax.set_zlabel("Sales (k€)")
ax.set_title("Bakery Sales by Shop and Year")
plt.show()
