import matplotlib.pyplot as plt

# Response times (ms) for four servers
alpha = [110, 120, 125, 130, 135, 140, 145, 150, 160]
beta = [180, 200, 210, 220, 230, 240, 250, 260, 280, 390]
gamma = [90, 95, 100, 105, 110, 115, 120, 125, 130]
delta = [140, 160, 190, 220, 260, 300, 330, 350, 370]

data = [alpha, beta, gamma, delta]
labels = ['Alpha', 'Beta', 'Gamma', 'Delta']

fig, ax = plt.subplots(figsize=(8, 6))
bp = ax.boxplot(data, labels=labels, patch_artist=True, notch=False, widths=0.55)
colors = ['lightblue', 'lightgreen', 'pink', 'khaki']
for patch, color in zip(bp['boxes'], colors):
    patch.set_facecolor(color)
for median in bp['medians']:
    median.set_color('red')
    median.set_linewidth(2)

ax.set_title('Server Response Time Distribution')
ax.set_xlabel('Server')
ax.set_ylabel('Response time (ms)')
ax.yaxis.grid(True, linestyle='--', alpha=0.7)
plt.tight_layout()
plt.show()
