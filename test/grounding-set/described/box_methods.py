import matplotlib.pyplot as plt

fedavg = [61, 63, 64, 66, 67, 68, 70, 71, 74]
fedprox = [62, 65, 67, 68, 70, 71, 72, 74, 77]
scaffold = [58, 64, 69, 72, 74, 76, 78, 80, 84]
ours = [74, 75, 76, 77, 78, 79, 80, 81, 82]
fig, ax = plt.subplots(figsize=(7, 4.5))
bp = ax.boxplot([fedavg, fedprox, scaffold, ours], patch_artist=True, widths=0.5,
                labels=['FedAvg', 'FedProx', 'SCAFFOLD', 'FedOurs'],
                medianprops=dict(color='black', linewidth=2))
for p, c in zip(bp['boxes'], ['#a6cee3', '#b2df8a', '#fb9a99', '#fdbf6f']):
    p.set_facecolor(c)
ax.set_ylabel('Client accuracy (%)')
ax.set_xlabel('Aggregation method')
ax.set_ylim(50, 90)
ax.set_title('Accuracy across nine clients')
ax.yaxis.grid(True, linestyle='--')
plt.savefig('box_methods.png')
