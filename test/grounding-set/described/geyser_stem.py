import matplotlib.pyplot as plt

eruption = [1, 2, 3, 4, 5, 6, 7, 8]
height = [32, 41, 28, 45, 36, 50, 22, 39]

fig, ax = plt.subplots(figsize=(8, 4.5))
markerline, stemlines, baseline = ax.stem(eruption, height, linefmt='b-', markerfmt='ro', basefmt='k-')
ax.set_title('Height of Consecutive Geyser Eruptions')
ax.set_xlabel('Eruption Number')
ax.set_ylabel('Height (m)')
ax.set_ylim(0, 55)
ax.grid(True, axis='y', alpha=0.4)
plt.show()
