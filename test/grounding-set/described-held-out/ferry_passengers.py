import numpy as np
import matplotlib.pyplot as plt

routes = ["Skarv", "Lomvi", "Teist", "Alke", "Havhest"]
foot = np.array([420, 310, 275, 190, 85])
car = np.array([260, 340, 150, 205, 40])
bike = np.array([95, 60, 130, 25, 15])
x = np.arange(len(routes))
w = 0.26
fig, ax = plt.subplots(figsize=(8, 5))
for i, (d, n, c) in enumerate([(foot, "On foot", "#4477aa"), (car, "By car", "#ee6677"), (bike, "By bicycle", "#228833")]):
    b = ax.bar(x + (i - 1) * w, d, w, label=n, color=c)
    ax.bar_label(b, fontsize=8)
ax.set_xticks(x, routes)
ax.set_ylabel("Passengers per day")
ax.set_xlabel("Ferry route")
ax.set_title("Who takes the ferry?")
ax.legend()
plt.show()
