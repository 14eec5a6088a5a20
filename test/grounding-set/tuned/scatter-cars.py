import matplotlib.pyplot as plt

small = [(900, 48), (1000, 45), (1100, 41), (1150, 40), (1250, 37)]
large = [(1500, 31), (1600, 30), (1800, 26), (2000, 22), (2200, 19)]
fig, ax = plt.subplots(figsize=(6, 4.5))
ax.scatter(*zip(*small), c="royalblue", marker="o", s=60, label="Small cars")
ax.scatter(*zip(*large), c="firebrick", marker="^", s=60, label="Large cars")
ax.set_xlabel("Weight (kg)")
ax.set_ylabel("Range per tank (km/10 l)")
ax.set_title("Heavier cars need more fuel")
ax.annotate("heaviest", xy=(2200, 19), xytext=(1900, 32), arrowprops={"arrowstyle": "->"})
ax.legend()
