import matplotlib.pyplot as plt

bounce = [0, 1, 2, 3, 4, 5, 6, 7]
height = [160, 112, 80, 56, 40, 28, 20, 14]

fig, ax = plt.subplots(figsize=(8, 5))
markerline, stemlines, baseline = ax.stem(bounce, height, linefmt='b-', markerfmt='ro', basefmt='k-')
ax.set_xlabel('Bounce number')
ax.set_ylabel('Height (cm)')
ax.set_title('Decaying Height of a Bouncing Ball')
ax.set_ylim(0, 180)
for n, h in zip(bounce, height):
    ax.text(n, h + 5, str(h), ha='center')
plt.show()
