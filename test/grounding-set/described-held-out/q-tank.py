import matplotlib.pyplot as plt
h = [0, 3, 6, 9, 12, 15, 18, 21, 24]
lvl = [200, 200, 150, 100, 60, 240, 180, 140, 140]
fig, ax = plt.subplots()
ax.step(h, lvl, where='post', color='navy', linewidth=2)
ax.axhline(80, color='red', linestyle='--')
ax.text(0.5, 84, 'Minimum level', color='red')
ax.annotate('Refill', xy=(15, 240), xytext=(17, 262), arrowprops=dict(arrowstyle='->'))
ax.set_xlim(0, 24)
ax.set_ylim(0, 280)
ax.set_xticks(range(0, 25, 3))
ax.set_xlabel('Hour of the day')
ax.set_ylabel('Water in tank (litres)')
ax.set_title('Farm water tank, 4 July')
plt.show()
