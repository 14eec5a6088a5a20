import matplotlib.pyplot as plt

spikes = [
    [0.2, 0.9, 1.5, 2.8, 3.6, 4.4],
    [0.5, 1.1, 1.3, 1.6, 1.9, 2.2, 2.6, 3.3, 4.1, 4.7],
    [1.0, 2.5, 4.0],
    [2.1, 2.2, 2.3, 2.4, 2.5, 2.6, 2.7],
]
colors = ['tab:blue', 'tab:orange', 'tab:green', 'tab:red']

plt.figure(figsize=(9, 5))
plt.eventplot(spikes, colors=colors, lineoffsets=[1, 2, 3, 4], linelengths=0.8)
plt.yticks([1, 2, 3, 4], ['Neuron A', 'Neuron B', 'Neuron C', 'Neuron D'])
plt.title('Spike Times of Four Neurons')
plt.xlabel('Time (s)')
plt.ylabel('Neuron')
plt.xlim(0, 5)
plt.show()
