import matplotlib.pyplot as plt

neuron_a = [5, 12, 30, 44, 61, 75, 90]
neuron_b = [8, 10, 13, 15, 40, 42, 45, 47, 70, 72, 76, 78]
neuron_c = [22, 58, 85]
spikes = [neuron_a, neuron_b, neuron_c]

plt.figure(figsize=(10, 4))
plt.eventplot(spikes, colors=['red', 'blue', 'green'], lineoffsets=[1, 2, 3], linelengths=0.7)
plt.yticks([1, 2, 3], ['Neuron A', 'Neuron B', 'Neuron C'])
plt.xlabel('Time (ms)')
plt.title('Spike Trains of Three Neurons')
plt.xlim(0, 100)
plt.show()
