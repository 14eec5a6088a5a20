import matplotlib.pyplot as plt
steps = [(0, 100, 1.00), (100, 250, 1.50), (250, 500, 2.10), (500, 750, 2.80), (750, 1000, 3.40)]
fig, ax = plt.subplots(figsize=(8, 5))
for a, b, p in steps:
    ax.plot([a, b], [p, p], color='black', lw=2)
    ax.plot(a, p, 'o', mfc='white', mec='black', ms=8, zorder=3)
    ax.plot(b, p, 'o', color='black', ms=8, zorder=3)
ax.set_xlim(-20, 1050)
ax.set_ylim(0, 4)
ax.set_xticks([0, 100, 250, 500, 750, 1000])
ax.set_yticks([0, 0.5, 1, 1.5, 2, 2.5, 3, 3.5, 4])
ax.grid(alpha=0.4)
ax.set_xlabel('Weight of letter (g)')
ax.set_ylabel('Postage (£)')
ax.set_title('What does it cost to send a letter?')
plt.show()
