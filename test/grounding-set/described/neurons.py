import matplotlib.pyplot as plt

spikes = [
    [12, 35, 58, 80, 104, 130, 155, 178],
    [20, 25, 30, 110, 115, 120],
    [60, 140],
    [5, 18, 40, 47, 66, 90, 101, 125, 139, 160, 172, 190],
]

plt.figure(figsize=(10, 4))
plt.eventplot(spikes, colors=['C0', 'C1', 'C2', 'C3'], lineoffsets=[1, 2, 3, 4], linelengths=0.7)
plt.yticks([1, 2, 3, 4], ['Neuron A', 'Neuron B', 'Neuron C', 'Neuron D'])
plt.xlabel('Time (ms)')
plt.title('Spike Times of Four Neurons')
plt.xlim(0, 200)
plt.show()
