import matplotlib.pyplot as plt

spikes = [
    [0.2, 0.5, 0.9, 1.4, 2.0, 2.7, 3.5, 4.4],
    [1.0, 1.1, 1.2, 1.3, 3.0, 3.1, 3.2, 3.3, 4.6, 4.7],
    [0.5, 1.5, 2.5, 3.5, 4.5],
    [2.1, 2.4],
]
colors = ['tab:blue', 'tab:orange', 'tab:green', 'tab:red']

fig, ax = plt.subplots(figsize=(10, 5))
ax.eventplot(spikes, colors=colors, lineoffsets=[1, 2, 3, 4], linelengths=0.7, linewidths=2)
ax.set_yticks([1, 2, 3, 4])
ax.set_yticklabels(['Neuron A', 'Neuron B', 'Neuron C', 'Neuron D'])
ax.set_xlim(0, 5)
ax.set_xlabel('Time (s)')
ax.set_title('Spike Times of Four Neurons')
plt.tight_layout()
plt.show()
