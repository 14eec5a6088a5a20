import matplotlib.pyplot as plt

spikes = [
    [0.2, 0.9, 1.6, 2.4, 3.1, 3.9, 4.6],
    [0.5, 2.0, 3.5],
    [0.1, 0.4, 0.7, 1.1, 1.5, 1.8, 2.3, 2.9, 3.3, 3.8, 4.2, 4.8],
    [1.2, 1.3, 1.4, 1.5, 1.6],
]
plt.figure(figsize=(10, 5))
plt.eventplot(spikes, colors=['navy', 'green', 'darkred', 'purple'], lineoffsets=[1, 2, 3, 4], linelengths=0.8)
plt.yticks([1, 2, 3, 4], ['Neuron A', 'Neuron B', 'Neuron C', 'Neuron D'])
plt.xlim(0, 5)
plt.title('Spike Trains of Four Cortical Neurons')
plt.xlabel('Time (s)')
plt.ylabel('Neuron')
plt.show()
