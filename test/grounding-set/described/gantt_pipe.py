import matplotlib.pyplot as plt

stages = ['Stage 4', 'Stage 3', 'Stage 2', 'Stage 1']
fwd = {'Stage 1': (0, 4), 'Stage 2': (1, 4), 'Stage 3': (2, 4), 'Stage 4': (3, 4)}
bwd = {'Stage 1': (13, 8), 'Stage 2': (11, 8), 'Stage 3': (9, 8), 'Stage 4': (7, 8)}
fig, ax = plt.subplots(figsize=(9, 3.8))
for i, s in enumerate(stages):
    ax.broken_barh([fwd[s]], (i - 0.35, 0.7), facecolors='cornflowerblue', edgecolor='black', label='Forward' if i == 0 else None)
    ax.broken_barh([bwd[s]], (i - 0.35, 0.7), facecolors='sandybrown', edgecolor='black', label='Backward' if i == 0 else None)
ax.set_yticks(range(4))
ax.set_yticklabels(stages)
ax.set_xlim(0, 22)
ax.set_xticks(range(0, 23, 2))
ax.set_xlabel('Time (ms)')
ax.set_title('Pipeline schedule with four stages')
ax.legend(loc='lower right')
plt.tight_layout()
plt.savefig('gantt_pipe.png')
