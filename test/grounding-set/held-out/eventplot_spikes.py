import matplotlib.pyplot as plt

# Spike times (ms) of five neurons
spikes = [
    [12, 45, 80, 130, 175, 220, 262],
    [20, 60, 150, 240],
    [5, 15, 25, 36, 48, 105, 190, 280, 290],
    [70, 210],
    [33, 95, 118, 160, 205, 275],
]
colors = ['C0', 'C1', 'C2', 'C3', 'C4']

fig, ax = plt.subplots(figsize=(10, 5))
ax.eventplot(spikes, colors=colors, lineoffsets=[1, 2, 3, 4, 5], linelengths=0.7, linewidths=2)

# Mark the stimulus
ax.axvspan(100, 200, color='gold', alpha=0.25, label='Stimulus')

ax.set_yticks([1, 2, 3, 4, 5])
ax.set_yticklabels(['Neuron A', 'Neuron B', 'Neuron C', 'Neuron D', 'Neuron E'])
ax.set_xlabel('Time (ms)')
ax.set_title('Spike Raster of Five Neurons')
ax.set_xlim(0, 300)
ax.legend(loc='upper right')
plt.tight_layout()
plt.show()
